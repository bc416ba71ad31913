using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Tests;

/// <summary>The rules are broken one after another while these tests run, so that nothing else may.</summary>
[CollectionDefinition(nameof(BrokenRules), DisableParallelization = true)]
public sealed class BrokenRules;

[Collection(nameof(BrokenRules))]
public sealed partial class BrokenRulesTests
{
    [Fact]
    public void NoExampleIsReadWithoutItsRule() =>
        Assert.All(RuleBook.All, rule =>
        {
            var parts = Parts(rule);
            var whole = parts.ConvertAll(part => part.GetValue(rule));
            parts.ForEach(part => part.SetValue(rule, Broken(part.FieldType)));
            try
            {
                Assert.NotEmpty(parts);
                Assert.All(rule.Examples.Where(example => example.Reading is not null), example => Assert.NotEqual(example.Reading, rule.Read(example.Text)));
            }
            finally
            {
                for (var i = 0; i < parts.Count; i++)
                    parts[i].SetValue(rule, whole[i]);
            }
        });

    /// <summary>What a rule decides by: a pattern or a piece of code.</summary>
    private static List<FieldInfo> Parts(IRule rule) =>
        [.. rule.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(Regex) || field.FieldType.IsSubclassOf(typeof(Delegate)))];

    /// <summary>The same that takes nothing: no match, no token, null or false.</summary>
    private static object Broken(Type part)
    {
        if (part == typeof(Regex))
            return Nothing();

        var call = part.GetMethod("Invoke")!;
        Expression nothing = call.ReturnType == typeof(int) ? Expression.Constant(-1) : Expression.Default(call.ReturnType);
        return Expression.Lambda(part, nothing, call.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType))).Compile();
    }

    [GeneratedRegex("(?!)", RegexOptions.None, 1000)]
    private static partial Regex Nothing();
}
