using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace CareRights.Json;

/// <summary>The kinds of value in facts and answers.</summary>
internal enum ShapeKind
{
    Fields,
    List,
    Map,
    Text,
    YesNo,
    Whole,
    Number,
    Date,
    LondonTime,
    DayOrNever,
    Moment,
    Name,
}

/// <summary>What a value may be. The JSON Schema and the reader both follow from it, so that they cannot disagree.</summary>
internal sealed class Shape
{
    private readonly Lazy<IReadOnlyList<Field>> fields;
    private readonly Lazy<Shape?> item;

    private Shape(JsonTypeInfo info, BetweenAttribute? between, FormAttribute? form)
    {
        var type = Nullable.GetUnderlyingType(info.Type) ?? info.Type;
        var known = ReferenceEquals(type, info.Type) ? info : info.Options.GetTypeInfo(type);
        Type = type;
        Kind = KindOf(known);
        Form = form;
        Description = type.GetCustomAttribute<DescriptionAttribute>(inherit: false)?.Description ?? "";

        // Flags are given as a list of names; that there are none is the empty list.
        Names = !type.IsEnum ? [] : type.IsDefined(typeof(FlagsAttribute), inherit: false) ? [.. Enum.GetNames(type).Skip(1)] : Enum.GetNames(type);
        Keys = known.KeyType is { IsEnum: true } key ? Enum.GetNames(key) : [];
        (Least, Most) = between is null ? (0, 36_525) : (between.Least, between.Most);
        fields = new(() => Kind == ShapeKind.Fields ? [.. known.Properties.OrderBy(property => property.Order).Select(property => new Field(property))] : []);
        item = new(() => known.ElementType is { } element ? new Shape(known.Options.GetTypeInfo(element), null, null) : null);
    }

    public Type Type { get; }

    public ShapeKind Kind { get; }

    public string Description { get; }

    /// <summary>The names that a value of this kind may be.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The names that the properties of a map may have; empty if any may stand.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>The form of a text; <see langword="null"/> if any will do.</summary>
    public FormAttribute? Form { get; }

    public int Least { get; }

    public int Most { get; }

    public IReadOnlyList<Field> Fields => fields.Value;

    public Shape Item => item.Value!;

    public static Shape Of(JsonTypeInfo info, BetweenAttribute? between = null, FormAttribute? form = null) => new(info, between, form);

    private static ShapeKind KindOf(JsonTypeInfo info) => info.Type switch
    {
        var type when type == typeof(string) => ShapeKind.Text,
        var type when type == typeof(bool) => ShapeKind.YesNo,
        var type when type == typeof(int) => ShapeKind.Whole,
        var type when type == typeof(decimal) => ShapeKind.Number,
        var type when type == typeof(LocalDate) => ShapeKind.Date,
        var type when type == typeof(LocalDateTime) => ShapeKind.LondonTime,
        var type when type == typeof(EventDate) => ShapeKind.DayOrNever,
        var type when type == typeof(Moment) => ShapeKind.Moment,
        { IsEnum: true } => ShapeKind.Name,
        _ => info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => ShapeKind.List,
            JsonTypeInfoKind.Dictionary => ShapeKind.Map,
            _ => ShapeKind.Fields,
        },
    };
}

/// <summary>A property of an object.</summary>
internal sealed class Field
{
    private readonly Lazy<Shape> shape;

    public Field(JsonPropertyInfo property)
    {
        Name = property.Name;
        Description = Of<DescriptionAttribute>(property)?.Description ?? "";
        IsNeeded = Of<NeededAttribute>(property) is not null;
        IsOfPart = Of<OfPartAttribute>(property) is not null;
        IsAlwaysWritten = Of<JsonIgnoreAttribute>(property) is { Condition: JsonIgnoreCondition.Never } || (property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null);
        MayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || (!property.PropertyType.IsValueType && property.IsGetNullable);
        shape = new(() => Shape.Of(property.Options.GetTypeInfo(property.PropertyType), Of<BetweenAttribute>(property), Of<FormAttribute>(property)));
    }

    public string Name { get; }

    public string Description { get; }

    public bool IsNeeded { get; }

    public bool IsOfPart { get; }

    /// <summary>In an answer: whether it is written even if it is null.</summary>
    public bool IsAlwaysWritten { get; }

    public bool MayBeNull { get; }

    public Shape Shape => shape.Value;

    private static T? Of<T>(JsonPropertyInfo property)
        where T : Attribute => property.AttributeProvider?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();
}
