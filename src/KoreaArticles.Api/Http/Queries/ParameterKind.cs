using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Serialization;

namespace KoreaArticles.Api.Http.Queries;

/// <summary>How the text of one parameter becomes a value of the property it is for.</summary>
/// <param name="Read">The value, or null when the text is not one.</param>
/// <param name="Expected">What the text should have been, as the end of "must be".</param>
internal sealed record ParameterKind(Func<string, object?> Read, string Expected)
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly ConcurrentDictionary<Type, ParameterKind> Kinds = new();

    public static ParameterKind Of(Type type) => Kinds.GetOrAdd(type, Make);

    /// <summary>The names an enum's members have outside, in order, with their values.</summary>
    public static IReadOnlyList<(string Name, object Value)> Members(Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (
            field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? char.ToLowerInvariant(field.Name[0]) + field.Name[1..],
            field.GetValue(null)!)),
    ];

    private static ParameterKind Make(Type type)
    {
        if (type == typeof(string)) return new(text => text, "text");
        if (type == typeof(int)) return new(text => WholeNumber(text), "a whole number");
        if (type == typeof(double)) return new(text => Number(text), "a number such as 0.8");
        if (type == typeof(bool)) return new(text => bool.TryParse(text, out var flag) ? flag : null, "true or false");
        if (type == typeof(Period))
            return new(text => Period.Parse(text), "a day, month or year that exists, such as 2021-08-04, 2021-08 or 2021");
        if (!type.IsEnum) throw new NotSupportedException($"Parameters of type {type} are not read.");

        var members = Members(type);
        return new(
            text => members.FirstOrDefault(member => member.Name.Equals(text, StringComparison.OrdinalIgnoreCase)).Value,
            members.Count == 1 ? members[0].Name : "one of " + string.Join(", ", members.Select(member => member.Name)));
    }

    private static object? WholeNumber(string text) =>
        text.Length <= 20 && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && text[0] != '+'
            ? (int)Math.Clamp(number, int.MinValue, int.MaxValue)
            : null;

    private static object? Number(string text) =>
        text.Length <= 20 && double.TryParse(text, Decimal, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
