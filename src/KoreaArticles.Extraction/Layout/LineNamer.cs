using KoreaArticles.Extraction.Bylines;
using KoreaArticles.Extraction.Dates;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Names what each line is, once the model has told the body from the rest and the headline is known.</summary>
internal sealed class LineNamer(PageLines page, LineFeatures features, LineModel model, PartProbabilities parts)
{
    /// <summary>The rule of what stands on a line beside a byline or a stamp.</summary>
    public const string Glued = "glued-to-byline-or-stamp";

    private const int LongestGluedByline = 160;

    private readonly List<Stretch> _stretches = [];
    private Part[] _parts = [];
    private Headline? _headline;
    private int _bodyStart;
    private int _bodyEnd;
    private StandfirstReader _standfirst = null!;

    public List<Stretch> Name()
    {
        _parts = BodyParts.Settle(page, parts);
        _bodyStart = Array.IndexOf(_parts, Part.Body) is >= 0 and var start ? start : page.Count;
        _bodyEnd = Array.LastIndexOf(_parts, Part.Body) + 1;
        _headline = TitleReader.Find(page, _bodyStart);
        _standfirst = new StandfirstReader(page, _parts, _headline, _bodyStart);
        for (var i = 0; i < page.Count; i++)
            Name(i);

        return _stretches;
    }

    private void Name(int i)
    {
        var span = page.Facts[i].Span;
        if (i == _headline?.Line)
            AddHeadline(span);
        else if (_headline is not null && i < _bodyStart + 1 && page.Repeats(i, _headline.Line) && page.Facts[i].Words >= 2)
            Add(i < _headline.Line ? StretchKind.Navigation : StretchKind.Title, span, "headline-again", 0.95, "says what the headline says");
        else if (_headline is not null && i <= _bodyStart && HeadLabels.Of(page.Text, span) is { } labelled)
            AddLabelled(span, labelled.Label, labelled.Value);
        else if (_parts[i] == Part.Body)
            NameBody(i);
        else
            NameSurroundings(i);
    }

    private void AddLabelled(TextSpan line, HeadLabel label, TextSpan value)
    {
        Rest(line.Start, value.Start, StretchKind.Navigation, "head-label");
        if (value.Length > 0)
            Add(label.Kind, value, label.Name, 0.95, "its label says so");
    }

    private void AddHeadline(TextSpan line)
    {
        Rest(line.Start, _headline!.Span.Start, StretchKind.Navigation, "site-name");
        Add(StretchKind.Title, _headline.Span, _headline.Rule, _headline.Confidence, _headline.Why);
        Rest(_headline.Span.End, line.End, StretchKind.Navigation, "site-name");
    }

    private void NameBody(int i)
    {
        var facts = page.Facts[i];
        var likely = parts.Of(i, Part.Body);
        var why = model.Strongest(features[i], Part.Body);
        if (_headline is not null && _standfirst.IsUnderHighlights(i, out var only))
            Add(only ? StretchKind.Standfirst : StretchKind.Highlight, facts.Span, "line-under-highlights-label", 0.9, "stands under a label that announces highlights");
        else if (_standfirst.IsByPlace(i))
            Add(StretchKind.Standfirst, facts.Span, "standfirst-before-byline-or-dateline", 0.85, "stands between the headline and the line that says who, when or where");
        else if (facts.Span.In(page.Text)[0] is '•' or '▪' or '●' or '■' or '‣' && facts.Words > 1)
            Add(StretchKind.ListItem, facts.Span, "list-item", likely, why);
        else if (IsHeading(i))
            Add(StretchKind.Heading, facts.Span, "short-line-between-paragraphs", likely, why);
        else if (i <= _bodyStart + 1)
            AddOpening(facts.Span, likely, why);
        else
            Add(StretchKind.Paragraph, facts.Span, "line-model", likely, why);
    }

    /// <summary>The first paragraph with what stands before it on its line: a byline, a dateline, or one glued to the other.</summary>
    private void AddOpening(TextSpan line, double likely, IReadOnlyList<string> why)
    {
        var start = line.Start;
        if (BylineGluedToDateline(line) is { } byline)
        {
            Add(StretchKind.Byline, byline.Span, byline.Rule, 0.9, "names its authors right before the dateline");
            start = byline.Span.End;
        }

        if (DatelineReader.Read(page.Text, TextSpan.Between(start, line.End)) is { } dateline && dateline.Span.End < line.End)
        {
            Add(StretchKind.Dateline, dateline.Span, dateline.Rule, dateline.Confidence, "the paragraph opens with a place, a date or an agency");
            start = dateline.Span.End;
        }

        Rest(start, line.End, StretchKind.Paragraph, "line-model", likely, why);
    }

    private Byline? BylineGluedToDateline(TextSpan line)
    {
        if (!line.In(page.Text).StartsWith("by ", StringComparison.OrdinalIgnoreCase))
            return null;

        for (var at = line.Start + 6; at < Math.Min(line.End, line.Start + LongestGluedByline); at++)
        {
            var isSeam = char.IsUpper(page.Text[at]) && char.IsLower(page.Text[at - 1]);
            if (isSeam && DatelineReader.Read(page.Text, TextSpan.Between(at, line.End)) is not null
                && BylineReader.Read(page.Text, TextSpan.Between(line.Start, at)) is { } byline)
                return byline with { Span = TextSpan.Between(line.Start, at) };
        }

        return null;
    }

    private bool IsHeading(int i)
    {
        var facts = page.Facts[i];
        if (facts.Words > 14 || i + 1 >= _bodyEnd || facts.Span.In(page.Text)[0] is '"' or '“' or '-' or '–' or '—')
            return false;
        if (facts.Ending is not (Ending.Letter or Ending.Digit or Ending.Question or Ending.Other))
            return false;

        var next = i + 1;
        while (next < _bodyEnd && _parts[next] != Part.Body)
            next++;
        return next < _bodyEnd && page.Facts[next].Words > facts.Words && page.Facts[next].Words >= 8;
    }

    /// <summary>The model is shy of headings in small letters: one alone between two paragraphs needs less to be believed.</summary>
    private bool IsLoneHeading(int i) =>
        _parts[i] == Part.Aside && parts.Of(i, Part.Body) > 0.15 && page.Shape(i - 1) == LineShape.Prose && page.Shape(i + 1) == LineShape.Prose
            && page.Facts[i].Words is >= 2 and <= 10 && IsHeading(i);

    private void NameSurroundings(int i)
    {
        var span = page.Facts[i].Span;
        var confidence = 1 - parts.Of(i, Part.Body);
        var why = model.Strongest(features[i], _parts[i] == Part.Body ? Part.Aside : _parts[i]);
        if (_headline is not null && i < _bodyEnd && _standfirst.IsUnderHighlights(i, out var only))
            Add(only ? StretchKind.Standfirst : StretchKind.Highlight, span, "line-under-highlights-label", 0.9, "stands under a label that announces highlights");
        else if (page.Rules[i] is >= 0 and var rule && LineRules.All[rule].Kind is not (StretchKind.Byline or StretchKind.UpdateStamp))
            Add(LineRules.All[rule].Kind, span, LineRules.All[rule].Name, Math.Max(0.9, confidence), "its wording");
        else if (i <= _bodyStart && page.Facts[i].Words <= 12 && DatelineReader.Read(page.Text, span) is { Confidence: > 0.9 } dateline && dateline.Span.End == span.End)
            Add(StretchKind.Dateline, span, dateline.Rule, dateline.Confidence, "a line of place, agency and date");
        else if (page.Facts[i].Words <= 40 && AddBylineOrStamp(i, span))
            return;
        else if (IsLoneHeading(i))
            Add(StretchKind.Heading, span, "lone-short-line-between-paragraphs", 0.6, "a short line without a full stop between two paragraphs");
        else if (_standfirst.IsDashedPoint(i))
            Add(StretchKind.Highlight, span, "dashed-line-under-headline", 0.85, "one of several lines under the headline that open with a dash");
        else if (_standfirst.IsUnderHeadline(i))
            Add(StretchKind.Standfirst, span, "line-under-headline", 0.8, "the first line of some length between headline and body");
        else
            Add(SurroundingKind(i), span, "line-model", confidence, why);
    }

    private StretchKind SurroundingKind(int i)
    {
        var facts = page.Facts[i];
        var isCaption = facts.Words >= 5 && (page.KindAt(i + 1) is StretchKind.Credit || page.KindAt(i - 1) is StretchKind.Credit) && _parts[i] != Part.After;
        if (isCaption)
            return StretchKind.Caption;
        if (_parts[i] == Part.Before && i < 30 && facts.Words <= 4 && facts.Ending == Ending.Letter)
            return StretchKind.SectionLabel;
        if (_parts[i] != Part.Before && facts.Words is >= 5 and <= 25 && facts.Ending != Ending.Sentence)
            return StretchKind.RelatedLink;

        return _parts[i] == Part.Aside && facts.Words >= 6 ? StretchKind.Caption : StretchKind.Navigation;
    }

    private bool AddBylineOrStamp(int i, TextSpan line)
    {
        var rule = page.Rules[i] >= 0 ? LineRules.All[page.Rules[i]] : null;
        var nearBody = i < _bodyStart || (i >= _bodyEnd && i < _bodyEnd + 3) || rule?.Kind == StretchKind.Byline;
        var byline = nearBody ? BylineReader.Read(page.Text, line) : null;
        var dates = DateMentions.Find(page.Text, line);
        if (byline is null && dates.Count == 0)
        {
            if (rule is not null)
                Add(rule.Kind, line, rule.Name, 0.85, "its wording");
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

            Rest(position, span.Start, KindOfGlued(position, span.Start), Glued);
            Add(kind, span, name, 0.9, kind == StretchKind.Byline ? "names its authors" : "holds a date");
            position = span.End;
        }

        Rest(position, line.End, KindOfGlued(position, line.End), Glued);
        return true;
    }

    private StretchKind KindOfGlued(int start, int end)
    {
        var words = page.Text.AsSpan(start, end - start).Trim(" |•·,-–—:\t\u00A0");
        return words.Length > 0 && PlaceTable.Knows(words) ? StretchKind.Dateline : StretchKind.Navigation;
    }

    private void Rest(int start, int end, StretchKind kind, string rule, double confidence = 0.8, IReadOnlyList<string>? why = null)
    {
        if (Line.Trim(page.Text, start, end) is { Length: > 0 } span)
            _stretches.Add(new Stretch(kind, span, rule, confidence) { Why = why ?? [] });
    }

    private void Add(StretchKind kind, TextSpan span, string rule, double confidence, params IReadOnlyList<string> why) =>
        _stretches.Add(new Stretch(kind, span, rule, Math.Round(confidence, 3)) { Why = why });
}
