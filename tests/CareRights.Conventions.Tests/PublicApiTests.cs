using System.Reflection;
using System.Text;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>What each package promises, as a listing to read; a change fails here until it is approved with UPDATE_DOCS=1.</summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Names => Libraries.Names;

    [Theory, MemberData(nameof(Names))]
    public void IsApproved(string library) =>
        GeneratedDocument.ShouldBe(Listing(Libraries.Named(library)), "docs", "api", library + ".approved.txt");

    private static string Listing(Assembly library)
    {
        var text = new StringBuilder();
        foreach (var type in library.PublicTypes())
        {
            text.Append(Kind(type)).Append(' ').Append(Name(type)).Append('\n');
            foreach (var member in Members(type))
            {
                text.Append("    ").Append(member).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(Type type)
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => name + " = " + Convert.ToInt64(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture));
        }

        var constructors = type.GetConstructors(All).Select(constructor => "new(" + Parameters(constructor) + ")");
        var fields = type.GetFields(All).Select(field => "field " + Name(field.FieldType) + " " + field.Name);
        var properties = type.GetProperties(All).Select(property =>
            (property.GetMethod?.IsStatic == true ? "static " : "") + Name(property.PropertyType) + " " + property.Name
            + (property.GetIndexParameters().Length > 0 ? "[]" : "") + " {" + (property.GetMethod is null ? "" : " get;") + (property.SetMethod is { IsPublic: true } ? " init;" : "") + " }");
        var methods = type.GetMethods(All).Where(method => !method.IsSpecialName && !IsRecordPlumbing(method)).Select(method =>
            (method.IsStatic ? "static " : "") + Name(method.ReturnType) + " " + method.Name
            + (method.IsGenericMethod ? "<" + string.Join(", ", method.GetGenericArguments().Select(Name)) + ">" : "") + "(" + Parameters(method) + ")");
        return constructors.Concat(fields).Concat(properties).Concat(methods).OrderBy(line => line, StringComparer.Ordinal);
    }

    private static bool IsRecordPlumbing(MethodInfo method) =>
        method.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" || method.Name.StartsWith('<');

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        (parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params " : "") + Name(parameter.ParameterType) + " " + parameter.Name
        + (parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "default") : "")));

    private static string Kind(Type type) =>
        type.IsEnum ? "enum"
        : type.IsValueType ? "struct"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : "sealed class";

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var name = type.IsNested ? Name(type.DeclaringType!) + "." + type.Name : (type.Namespace?.StartsWith("CareRights", StringComparison.Ordinal) == true ? type.Namespace + "." + type.Name : type.Name);
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">";
    }
}
