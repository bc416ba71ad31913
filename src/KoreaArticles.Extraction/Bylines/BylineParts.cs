using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Bylines;

/// <summary>What stands before and behind the names of a byline.</summary>
internal static partial class BylineParts
{
    public static PatternRule SocialLead { get; } = new("social-lead-before-names", SocialLeadWords(),
        new("View all posts by Mina Park", "View all posts by "),
        new("Mina Park posts daily", null));

    public static PatternRule Desk { get; } = new("desk-of-an-outlet", DeskWords(),
        new("Hanbit Web Desk", "Web Desk"),
        new("Desk Lamps", null));

    public static PatternRule GoesOn { get; } = new("words-behind-names", GoesOnWords(),
        new("in Seoul", "in"),
        new("said the rain stopped", null));

    public static PatternRule Tail { get; } = new("role-or-address-behind-names", TailWords(),
        new("Senior Political Editor", "Senior Political Editor"),
        new("@minapark", "@minapark"),
        new("Political unrest", null));

    public static PatternRule RoleBelow { get; } = new("role-below-a-name", RoleWords(),
        new("National Recruiting Analyst", "National Recruiting Analyst"),
        new("The analyst was wrong", null));

    public static PatternRule Outlet { get; } = new("outlet-behind-names", OutletWords(),
        new(", Island Gazette", "Island Gazette"),
        new("said it", null));

    public static PatternRule Place { get; } = new("place-behind-names", PlaceWords(),
        new(" in Seoul", "Seoul"),
        new("in time", null));

    public static IReadOnlyList<PatternRule> All { get; } = [SocialLead, Desk, GoesOn, Tail, RoleBelow, Outlet, Place];

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Role = "(?:[Rr]eporter|[Ee]ditor|[Cc]orrespondent|[Cc]olumnist|[Ww]riter|[Cc]ontributor|[Aa]nalyst|[Pp]ublisher|[Pp]roducer|Staff|Fellow|Journalist|Critic)";

    [GeneratedRegex("^(?:Social Links for|View all posts by|Posts by) ", Options, 10_000)]
    private static partial Regex SocialLeadWords();

    [GeneratedRegex(@"\b(?:Web Team|Team|Staff|Desk|Web Desk|Bureau|Newsroom|Staff Reporters?|Staff Writers?|Editorial Board|Correspondents?|Reporters?|BrandRoom|News Service|Online)$", Options, 10_000)]
    private static partial Regex DeskWords();

    [GeneratedRegex(@"^(?:in|for|at|on|of|with|updated|published|posted|is|was|one|a|an|the|reports|reporting|via|special|and|from|contributor|reporter|senior|staff|editor|correspondent)\b", Options, 10_000)]
    private static partial Regex GoesOnWords();

    [GeneratedRegex(@"^(?:@\w{2,30}|\S{2,40}@\S{3,40}|(?:[\p{L}’'&/-]{2,20}\s?){0,4}" + Role + @"|(?:Writer|Reporter|Editor|Photographer|Correspondent|Columnist|Contributor)\p{Lu}[\p{L}\s]{2,80}|MS|MD|PhD|RD|RDN|(?:and|with) agencies)?$", Options, 10_000)]
    private static partial Regex TailWords();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{L}’'&/-]{1,20}\s){0,4}" + Role + "$", Options, 10_000)]
    private static partial Regex RoleWords();

    [GeneratedRegex(@"^(?:\s?[,|/•·–—-]|\s(?:[Ff]or|of|at)|\s)\s{0,2}(?<name>[\p{Lu}0-9][\p{L}0-9.&'’ -]{1,40}?)(?=\s?[,|/•·–—(\r\n]|\s-\s|$)", Options, 10_000)]
    private static partial Regex OutletWords();

    [GeneratedRegex(@"^(?:,?\s(?:in|IN|reporting from)\s|,\s|\s?[|/•·–—]\s?)(?<name>\p{Lu}[\p{L}., '’-]{2,40})", Options, 10_000)]
    private static partial Regex PlaceWords();
}
