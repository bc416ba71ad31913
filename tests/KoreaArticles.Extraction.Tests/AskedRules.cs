using System.Linq.Expressions;
using System.Reflection;

namespace KoreaArticles.Extraction.Tests;

/// <summary>Tells which rules were asked while a text was read: each takes note before it decides as it always did.</summary>
internal static class AskedRules
{
    [ThreadStatic]
    private static HashSet<string>? Asked;

    static AskedRules()
    {
        foreach (var rule in RuleBook.All)
        {
            foreach (var decision in Decisions(rule))
                decision.SetValue(rule, TakingNote((Delegate)decision.GetValue(rule)!, rule.Name));
        }
    }

    /// <summary>Whether a rule decides by more than a pattern, so that it can be seen being asked.</summary>
    public static bool CanTell(IRule rule) => Decisions(rule).Any();

    /// <summary>The names of the rules that were asked while one of them read a text.</summary>
    public static IReadOnlySet<string> While(IRule reads, string text)
    {
        Asked = [];
        reads.Read(text);
        return Asked;
    }

    private static IEnumerable<FieldInfo> Decisions(IRule rule) =>
        rule.GetType().GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType.IsSubclassOf(typeof(Delegate)));

    private static Delegate TakingNote(Delegate decision, string rule)
    {
        var given = decision.GetType().GetMethod("Invoke")!.GetParameters().Select(parameter => Expression.Parameter(parameter.ParameterType)).ToArray();
        var note = Expression.Call(((Action<string>)TakeNote).Method, Expression.Constant(rule));
        return Expression.Lambda(decision.GetType(), Expression.Block(note, Expression.Invoke(Expression.Constant(decision), given)), given).Compile();
    }

    private static void TakeNote(string rule) => Asked?.Add(rule);
}
