using CareRights.Web;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");

// Nothing is written to the console of the browser but failures: a log is a copy.
builder.Logging.SetMinimumLevel(LogLevel.Error);
await builder.Build().RunAsync();
