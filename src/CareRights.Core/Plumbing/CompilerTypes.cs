#if NETSTANDARD2_0
#pragma warning disable IDE0130, SA1402, CS1591
// What the compiler looks for by name and .NET Standard 2.0 does not have. Written here, and by no generator: one that hands its files over in another order gives the same commit other bytes.
namespace System
{
    /// <summary>A place counted from the beginning or the end: what <c>list[^1]</c> is.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        /// <summary>The place from the beginning.</summary>
        /// <param name="length">How many there are.</param>
        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}

namespace System.Runtime.CompilerServices
{
    /// <summary>Lets a property be set while its object is made, and not later.</summary>
    internal static class IsExternalInit
    {
    }

    /// <summary>That a type has members that must be set while it is made.</summary>
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
    internal sealed class RequiredMemberAttribute : Attribute
    {
    }

    /// <summary>That only a compiler that knows a feature may use what carries this.</summary>
    [AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
    internal sealed class CompilerFeatureRequiredAttribute(string featureName) : Attribute
    {
        /// <summary>The feature.</summary>
        public string FeatureName { get; } = featureName;
    }
}

namespace System.Diagnostics.CodeAnalysis
{
    /// <summary>That a method does not return if this argument has the value named.</summary>
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class DoesNotReturnIfAttribute(bool parameterValue) : Attribute
    {
        /// <summary>The value.</summary>
        public bool ParameterValue { get; } = parameterValue;
    }

    /// <summary>That a constructor sets every member that must be set.</summary>
    [AttributeUsage(AttributeTargets.Constructor)]
    internal sealed class SetsRequiredMembersAttribute : Attribute
    {
    }
}
#endif
