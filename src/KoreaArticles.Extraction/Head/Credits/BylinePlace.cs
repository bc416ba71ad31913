using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;
using KoreaArticles.Extraction.Layout;

namespace KoreaArticles.Extraction.Head.Credits;

/// <summary>A byline, the line of the page it stands on, and what the page has around it.</summary>
internal sealed record BylinePlace(string Text, ArticleHead Head, Byline Byline, int Line)
{
    // Lines below the text in which an article still names its author.
    private const int Below = 5;

    // Biographies are as long as paragraphs and stand behind the last of them.
    public const int LastParagraphs = 3;

    // How far a page is searched for who a bare name is.
    private const int Reach = 30_000;

    // "Contact "
    private const int LongestIntroduction = 8;

    /// <summary>Between headline and text.</summary>
    public bool IsHead => Line > Head.Headline && Line <= Head.Deep;

    /// <summary>In the text or behind it.</summary>
    public bool IsFoot => Line > Head.Deep;

    /// <summary>Lines from the headline, downwards.</summary>
    public int FromHeadline => Line - Head.Headline;

    /// <summary>Lines from the end of the text, downwards.</summary>
    public int FromEnd => Line - Head.BodyEnd;

    public bool IsFarBelow => FromEnd > Below;

    public bool IsLabelled => Byline.Rule == "byline-label" && Byline.Span.In(Text).Contains(':');

    /// <summary>A name with no word that says what it did; its place alone can.</summary>
    public bool IsBare => Byline.Rule is "byline-bare" or "byline-desk" or "byline-after-date";

    /// <summary>A word before the name says that somebody wrote.</summary>
    public bool IsSaid => !IsBare && Byline.Rule is not ("byline-initials" or "byline-reporting" or "byline-biography") && !OpensSentence;

    public bool IsBelowRunningText => Head.IsRunningText(Math.Max(0, Line - 1));

    // Several rules ask.
    private bool? isBesideStamp;

    // "By Friday morning the rain had stopped" is a sentence; "By Mina Park, one of the authors of …" may be as long as one.
    private bool OpensSentence => Byline.Rule == "byline-by" && Head.IsRunningText(Line)
        && !(IsHead && Byline.Names[0].IsPerson && Byline.Span.Start == Head.Lines[Line].Span.Start && Text.AsSpan(Byline.NamesSpan.End).StartsWith(", "));

    public bool IsBesideStamp => isBesideStamp ??= StandsBesideStamp();

    public bool IsOverRole => Line + 1 < Head.Lines.Count && Head.Lines[Line + 1].Span is { Length: < 60 } role && BylineParts.RoleBelow.Takes(role.In(Text));

    /// <summary>"Mina Park", and some lines below "Mina has covered ports for …".</summary>
    public bool IsAboveBiography
    {
        get
        {
            if (Byline.Names.Count != 1 || !Byline.Names[0].IsPerson)
                return false;

            var name = Byline.Names[0].Span.In(Text);
            var first = name[..name.IndexOf(' ')];
            for (var below = Line + 1; below < Head.Lines.Count && below <= Line + 4; below++)
            {
                var words = Head.Lines[below].Span.In(Text);
                if (words.Length < 60)
                    continue;
                if (words.IndexOf(name) is >= 0 and < 20 and var at && AuthorClues.Biography.Takes(words[(at + name.Length)..]))
                    return true;
                if (words.StartsWith(first) && AuthorClues.Biography.Takes(words[first.Length..]))
                    return true;
            }

            return false;
        }
    }

    /// <summary>Whether the text before speaks of somebody of that name, who then is no author.</summary>
    public bool IsSpokenOf
    {
        get
        {
            var name = Byline.Names[0].Span.In(Text);
            var start = Head.Lines[Head.BodyStart].Span.Start;
            return Text.AsSpan(start, Head.Lines[Line].Span.Start - start).Contains(name[(name.LastIndexOf(' ') + 1)..], StringComparison.Ordinal);
        }
    }

    /// <summary>"Mina Park is a reporter …", "Contact Mina Park at …", somewhere below.</summary>
    public bool IsIntroduced
    {
        get
        {
            var name = Byline.Names[0].Span.Of(Text);
            var end = Math.Min(Text.Length, Byline.NamesSpan.End + Reach);
            for (var at = Byline.NamesSpan.End; (at = Text.IndexOf(name, at, end - at, StringComparison.Ordinal)) >= 0; at += name.Length)
                if (AuthorClues.IntroductionBehind.Takes(Text.AsSpan(at + name.Length)) || AuthorClues.IntroductionBefore.Takes(Text.AsSpan(at - LongestIntroduction, LongestIntroduction)))
                    return true;

            return false;
        }
    }

    private bool StandsBesideStamp()
    {
        var last = Line + 2;
        for (var i = Math.Max(0, Line - 1); i <= last && i < Head.Lines.Count; i++)
        {
            // What is glued to the names stands on their line.
            last += i > Line && Head.Lines[i].Rule == StampReader.Glued ? 1 : 0;
            var span = Head.Lines[i].Span;
            if (span.Length < 160 && Head.DatesOf(i) is { Count: > 0 } dates && dates[0].Value.Day is not null && span.Length - dates.Sum(date => date.Whole.Length) < 60)
                return true;
            if (span.Length < 60 && RelativeDate.Rule.Takes(span.In(Text)))
                return true;
        }

        return false;
    }
}
