using System.Text.RegularExpressions;

namespace KoreaArticles.Extraction.Layout;

/// <summary>
/// The notes that outlets set among the paragraphs in whole sentences: who helped with a report, what a link earns, where to send a tip,
/// a post shown from elsewhere.
/// </summary>
internal static partial class NoteRules
{
    public static IReadOnlyList<LineRule> All { get; } =
    [
        new("shared-post", StretchKind.RelatedLink, SharedPost(),
            new("— Harbour Post (@harbourpost) May 2, 2023", "RelatedLink"),
            new("The ferry is back! pic.twitter.com/abc123", "RelatedLink"),
            new("A post shared by Harbour Post (@harbourpost)", "RelatedLink"),
            new("The mayor wrote as @harbourpost on May 2, 2023 that the ferry was back.", null)) { Longest = 600, Needs = Any("@", "pic.", "shared by") },

        new("sentence-to-share", StretchKind.PullQuote, SentenceToShare(),
            new("A bridge is a promise. Click to Tweet", "PullQuote"),
            new("Bots click to tweet the same line.", null)) { Longest = 400, Needs = Any("tweet") },

        new("earnings-note", StretchKind.Advertisement, Earnings(),
            new("We may earn a commission when you buy through our links.", "Advertisement"),
            new("All products featured here are independently selected by our editors.", "Advertisement"),
            new("The agent will earn a commission of 2 percent.", null)) { Longest = 700, Needs = Any("commission", "affiliate", "compensation", "independently", "featured", "reader-supported") },

        new("contribution-note", StretchKind.Credit, Contribution(),
            new("Jane Doe contributed to this report.", "Credit"),
            new("Jane Doe contributed reporting from Busan", "Credit"),
            new("This episode was produced by Jane Doe and edited by John Roe.", "Credit"),
            new("The storm contributed to this year's losses.", null)) { Longest = 400, Needs = Any("contribut", "produced by", "edited by", "fact-checked", "fact checked") },

        new("author-note", StretchKind.Credit, Author(),
            new("Jane Doe is a staff writer at Harbour Post who covers ferries.", "Credit"),
            new("John Roe is the ferry editor of Harbour Post.", "Credit"),
            new("Jane Doe covers ports and shipping. She joined Harbour Post in 2019.", "Credit"),
            new("Follow Jane on Twitter @janedoe", "Credit"),
            new("Jane is a writer and editor based in Busan.", "Credit"),
            new("She said a writer of letters had warned the mayor.", null),
            new("Jane Doe reports to the mayor of the island.", null)) { Longest = 900, Needs = Any("writer", "editor", "report", "columnist", "correspondent", "journalist", "contributor", "author", "producer", "freelance", "covers", "writes", "twitter", "blogger", "critic", "anchor", "editorial board", "produced by") },

        new("editors-note", StretchKind.Credit, EditorsNote(),
            new("Editor's note: this report was first shown in May.", "Credit"),
            new("This interview has been edited and condensed for clarity.", "Credit"),
            new("CORRECTION: An earlier version of this report named the wrong ferry.", "Credit"),
            new("The editor's note reached the mayor on Monday.", null)) { Longest = 600, Needs = Any("note", "edited", "condensed", "correction", "clarification", "version of this", "views expressed", "opinions expressed", "originally") },

        new("tip-line", StretchKind.CommentForm, Tip(),
            new("Have a news tip? Write to tips@harbourpost.example", "CommentForm"),
            new("Send me a secure tip.", "CommentForm"),
            new("Email us at ferry@harbourpost.example", "CommentForm"),
            new("The police had a tip from the crew.", null)) { Longest = 300, Needs = Any("tip", "mail", "contact", "let us know") },

        new("reader-appeal", StretchKind.Newsletter, Appeal(),
            new("Donate to support independent journalism", "Newsletter"),
            new("Already a subscriber? Sign in", "Newsletter"),
            new("By signing up you agree to our terms.", "Newsletter"),
            new("This story is available exclusively to Harbour Post subscribers.", "Newsletter"),
            new("The union asked its subscribers to donate to support the crew.", null)) { Longest = 600, Needs = Any("journalism", "subscri", "signing up", "submitting", "providing your", "brought to you", "account?", "free trial") },

        new("elsewhere-note", StretchKind.RelatedLink, Elsewhere(),
            new("The whole talk is on our podcast; listen wherever you get your podcasts.", "RelatedLink"),
            new("The full list can be found at ferries.example", "RelatedLink"),
            new("The crew can be found in the harbour office, the mayor said.", null)) { Needs = Any("podcasts", " be viewed", " be found", " be read", " be seen", " be watched", " be heard") },
    ];

    private static Needs Any(params ReadOnlySpan<string> words) => Needs.AnyCase(words);

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline;
    private const int Timeout = 10_000;

    private const string Craft = "(writers?|editors?|reporters?|columnists?|correspondents?|journalists?|contributors?|authors?|producers?|freelancers?|bloggers?|critics?|anchors?|editor-in-chief|photojournalists?)";

    // A name: two to four capitalised words.
    private const string Name = @"(?-i:\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’-]*\.?){1,3})";

    [GeneratedRegex(@"\(@\w{2,30}\)\W{0,6}((\w{3,9} \d{1,2},? |\d{1,2} \w{3,9} )(19|20)\d\d)?\W*$|\bpic\.(twitter|x)\.com/|^\W*a post shared by\b", Options, Timeout)]
    private static partial Regex SharedPost();

    [GeneratedRegex(@"\b(click to tweet|tweet this( quote)?)\W*$", Options, Timeout)]
    private static partial Regex SentenceToShare();

    [GeneratedRegex(@"\b(we|sites?|partners|which|us|links?|[\p{L}.]+ (also )?) ?(may|might|can|will)? ?(also )?(earn|receive|get|collect)s? (an? |some )?((small|affiliate|share of|portion of|referral|advertising|sales?|revenue)\b ?,?)*(commission|compensation)s?\b(?! of)|\b(independently|carefully) (selected|chosen|picked|reviewed)\b|\ball products (featured|on)\b|\baffiliate (links?|partner(ship)?s?|commissions?|disclosure|advertising)\b|\breader-supported\b", Options, Timeout)]
    private static partial Regex Earnings();

    [GeneratedRegex(@"\bcontributed( additional| to)?( (this|the|our) (report|story|article|piece|column|analysis|review|coverage|episode)\b| reporting\b| research\b|[^.]{0,20} reporting\b)|\bthis (episode|segment|interview|story|video|audio|piece|article|podcast) was (produced|edited|reported|co-?produced|fact-?checked|adapted|originally|first|written|made|created|funded|supported)\b|^\W*(produced|edited|fact-?checked) by " + Name, Options, Timeout)]
    private static partial Regex Contribution();

    [GeneratedRegex(@"^\W*((about the authors?\W+)?" + Name + @"(,? (and|&) " + Name + @")?,? ((is|are|works as|serves as)\b (also )?(an?|the|our|[\p{L}\d.]+( [\p{L}\d.]+){0,3}['’]s?)?\b ?[^.!?,]{0,60}\b" + Craft + @"\b(?! of the (year|law|bill))|(covers|writes|reports|edits|blogs|oversees|hosts)\b (?!(for|to|from|him|her|the first))[^.!?]{3,200}[.!?]?( |$)|has (covered|written|reported|edited|been (covering|writing|reporting))\b)|(?-i:\p{Lu}\p{L}+) is an? [^.!?,]{0,40}\b" + Craft + @"\b(,| (and|at|for|based|with|covering|in|specialising|specializing|living)\b)|the [^.]{2,40} editorial board (consists|is made)\b|[^.]{3,60} produced by " + Name + @"\W*$|follow (him|her|them|me|" + Name + @"|\p{L}+) (on|at) |(you can )?(email|e-mail|reach|contact) (the (author|writer|reporter)|him|her|them|me|" + Name + @") (at|on|via)\b)", Options, Timeout)]
    private static partial Regex Author();

    [GeneratedRegex(@"^\W*((an? )?(editor|author|publisher|writer)s?['’]?s?'? note\b\W*[:—–-]|(note to readers|correction|clarification)\b( \([^)]{2,30}\))?:)|\b(has|have|was|were) been (lightly |slightly )?(edited|condensed|shortened)( and (edited|condensed|shortened))? (for|and|by)\b|\b(edited|condensed) for (length|clarity|space|brevity)|\ban earlier version of this\b|\bthe (views|opinions) expressed (in|by|here)\b|^\W*this (story|article|report|post|piece|column|essay)( has been| was| is)? (first |originally |also )?(appeared|published|republished|syndicated|updated|corrected|adapted|excerpted|produced)\b", Options, Timeout)]
    private static partial Regex EditorsNote();

    [GeneratedRegex(@"^\W*(do you )?(have|got|know)\b.{0,40}\b(tips?|story|information|comment|question|something)\b[^.?!]{0,60}\?.{0,140}$|^\W*(send|submit|share) (me|us|your|a|news)\b.{0,30}\btips?\b|\b(e-?mail|contact|write to|reach|text|message) (us|me|the (author|editors?|newsroom))( at| on| via|:)|\blet us know (at|in the|what|by)\b", Options, Timeout)]
    private static partial Regex Tip();

    [GeneratedRegex(@"\bwherever you (get|listen to) (your )?podcasts\b|^[^.]{3,80}\b(can|may) be (viewed|found|read|seen|watched|heard) (at|here|online|on our)\b[^.?!]{0,60}(\.\p{L}{2,9}[\p{L}/.]*)?\W*$", Options, Timeout)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(@"^\W*(please )?(donate|help|support|consider)\b.{0,80}\bjournalism\b|\bsupport (our|independent|quality|local|nonprofit|trusted|the [\p{L} ]{2,30}['’]?s?)( \p{L}+)? journalism\b|\b(already|not|become) an? (\p{L}+ )?(subscriber|member)\b\W|\bby (signing up|submitting|subscribing|providing|clicking|registering|entering)\b.{0,60}\byou\b|\b(available|exclusive|reserved)\b[^.]{0,20} (to|for) ([\p{L}.’']+ ){0,4}(subscribers|members)\b|\bbrought to you by\b|\bhave an account\?|\b(start|begin) (your|a) free trial\b", Options, Timeout)]
    private static partial Regex Appeal();
}
