// .NET Framework lacks the one type that C#'s init properties need to be set.
namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit
    {
    }
}
