using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Reads lines that name authors and dates: each mark is a stretch of its own, and so is what stands between them.</summary>
internal sealed class StampReader(PageLines page, int bodyStart, int bodyEnd)
{
    /// <summary>The rule of what stands on a line beside a byline or a stamp.</summary>
    public const string Glued = "glued-to-byline-or-stamp";

    /// <summary>Adds the line's stretches; false where it is no such line.</summary>
    public bool AddTo(StretchList stretches, int i)
    {
        var line = page.Facts[i].Span;
        var rule = page.Rules[i] >= 0 ? LineRules.All[page.Rules[i]] : null;
        var nearBody = i < bodyStart || (i >= bodyEnd && i < bodyEnd + 3) || rule?.Kind == StretchKind.Byline;
        var dates = DateMentions.Find(page.Text, line);
        var byline = nearBody ? BylineReader.Read(page.Text, line, dates) : null;
        if (byline is null && dates.Count == 0)
        {
            if (rule is not null)
                stretches.Add(rule.Kind, line, rule.Name, 0.85, $"is worded as: {rule.Wording}");
            return rule is not null;
        }

        var marks = dates.Select(date => (date.Whole, Kind: StretchKind.UpdateStamp, date.Rule)).ToList();
        if (byline is not null)
        {
            marks.RemoveAll(mark => mark.Whole.Overlaps(byline.Span));
            marks.Add((byline.Span, StretchKind.Byline, byline.Rule));
        }
        else if (!StandfirstReader.IsStamp(page, i) && rule?.Kind != StretchKind.UpdateStamp && page.Facts[i].Words > 8)
            return false;

        var position = line.Start;
        foreach (var (span, kind, name) in marks.OrderBy(mark => mark.Whole.Start))
        {
            // Two dates can share a label.
            if (span.Start < position || span.End > line.End)
                continue;

            AddGlued(stretches, position, span.Start);
            stretches.Add(kind, span, name, 0.9, kind == StretchKind.Byline ? "names its authors" : "holds a date");
            position = span.End;
        }

        AddGlued(stretches, position, line.End);
        return true;
    }

    private void AddGlued(StretchList stretches, int start, int end)
    {
        var words = page.Text.AsSpan(start, end - start).Trim(" |•·,-–—:\t\u00A0");
        var kind = words.Length > 0 && PlaceTable.Knows(words) ? StretchKind.Dateline : StretchKind.Navigation;
        stretches.AddRest(start, end, kind, Glued, 0.8, "stands on the same line as a byline or a date");
    }
}
