namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>Why a name was taken for an outlet's or an agency's, in words for a reader, by the rule that took it.</summary>
internal static class CreditReasons
{
    public const string Author = "It is a person's name in the byline.";

    public const string FiledFrom = "The text opens with it, as a dateline.";

    public static string? OfSource(string rule) => rule switch
    {
        "source-host" => "The address is one of its pages.",
        "source-label" => "A label says that it is the source.",
        "source-byline" => "The byline names it.",
        "source-title-suffix" => "It stands beside the headline, as the name of a site does.",
        "source-copyright" => "The copyright line names it.",
        "source-masthead" => "It stands alone at the top of the page.",
        "source-dateline" => "The dateline names it, and nothing names another outlet.",
        "source-beside-stamp" => "It stands beside the date, between headline and text.",
        "source-biography" => "The lines about the writer name it.",
        _ => null,
    };

    public static string OfAgency(string rule) => rule switch
    {
        "agency-byline" => "It is an agency, and the byline names it.",
        "agency-credit" => "It is an agency, and a credit names it.",
        "agency-contributed" => "It is an agency, and a note says that it contributed.",
        _ => "It is an agency, and the dateline names it.",
    };
}
