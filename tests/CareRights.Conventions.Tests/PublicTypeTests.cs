using System.Reflection;
using System.Runtime.CompilerServices;

namespace CareRights.Conventions.Tests;

/// <summary>What a caller holds cannot change under them, and cannot be extended into something the rules did not foresee.</summary>
public sealed class PublicTypeTests
{
    public static TheoryData<string> Names => Libraries.Names;

    [Theory, MemberData(nameof(Names))]
    public void EveryPublicTypeIsSealedOrClosed(string library) =>
        Libraries.Named(library).PublicTypes()
            .Where(type => type.IsClass && !type.IsSealed && !IsClosed(type))
            .Should().BeEmpty("a public class is sealed, static, or abstract with its cases nested in it");

    [Theory, MemberData(nameof(Names))]
    public void NoPublicPropertyCanBeSetAfterConstruction(string library) =>
        Libraries.Named(library).PublicTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInitOnly(setter))
            .Select(property => property.DeclaringType + "." + property.Name)
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void NoPublicFieldCanBeAssigned(string library) =>
        Libraries.Named(library).PublicTypes()
            .Where(type => !type.IsEnum)
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly)
            .Select(field => field.DeclaringType + "." + field.Name)
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void NoStaticFieldCanBeAssignedWherePublicOrNot(string library) =>
        Libraries.Named(library).GetTypes()
            .Where(type => !IsCompilerMade(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsLiteral && !field.IsInitOnly && !IsCompilerMade(field))
            .Select(field => field.DeclaringType + "." + field.Name)
            .Should().BeEmpty("the same input gives the same output on any thread");

    // What exists to be changed, whether or not the field that holds it can be assigned.
    private static readonly string[] Changing = ["Concurrent", "StringBuilder", "Random", "ThreadLocal", "AsyncLocal", "ConditionalWeakTable", "Queue", "Stack", "List`1", "MemoryStream", "Cache"];

    [Theory, MemberData(nameof(Names))]
    public void NoStaticFieldHoldsWhatExistsToBeChanged(string library) =>
        Libraries.Named(library).GetTypes()
            .Where(type => !IsCompilerMade(type))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(field => Changing.Any(name => field.FieldType.Name.StartsWith(name, StringComparison.Ordinal)))
            .Select(field => field.DeclaringType + "." + field.Name)
            .Should().BeEmpty("a table of constants is an array, a set or a dictionary that nobody adds to; anything else would be shared between threads");

    [Theory, MemberData(nameof(Names))]
    public void NoPublicSignatureNamesAMutableCollection(string library) =>
        Libraries.Named(library).PublicTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(property => property.PropertyType is { IsGenericType: true } type
                && (type.GetGenericTypeDefinition() == typeof(List<>) || type.GetGenericTypeDefinition() == typeof(Dictionary<,>) || type.GetGenericTypeDefinition() == typeof(HashSet<>)))
            .Select(property => property.DeclaringType + "." + property.Name)
            .Should().BeEmpty();

    [Theory, MemberData(nameof(Names))]
    public void NoTypeIsNamedForTheSoftware(string library) =>
        Libraries.Named(library).GetTypes()
            .Where(type => !IsCompilerMade(type))
            .Where(type => new[] { "Service", "Manager", "Engine", "Helper", "Util", "Processor", "Provider" }.Any(word => type.Name.EndsWith(word, StringComparison.Ordinal)))
            .Where(type => type.Name != "PlaceProvider")
            .Should().BeEmpty("a type is named for what the Act or the return calls it");

    [Theory, MemberData(nameof(Names))]
    public void NoInterfaceIsDeclared(string library) =>
        Libraries.Named(library).GetTypes().Where(type => type.IsInterface).Should().BeEmpty("a pure function needs none");

    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
            .All(constructor => constructor.IsPrivate || constructor.IsFamilyAndAssembly || IsCopyConstructor(constructor, type));

    private static bool IsCopyConstructor(ConstructorInfo constructor, Type type) =>
        constructor.GetParameters() is [var only] && only.ParameterType == type;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit));

    private static bool IsCompilerMade(MemberInfo member) =>
        member.Name.Contains('<', StringComparison.Ordinal)
        || member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (member.DeclaringType is { } declaring && IsCompilerMade(declaring));
}
