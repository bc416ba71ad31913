using KoreaArticles.Extraction.Bylines;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Names what each line is, once the model has told the body from the rest and the headline is known.</summary>
internal sealed class LineNamer
{
    private readonly PageLines _page;
    private readonly LineFeatures _features;
    private readonly LineModel _model;
    private readonly PartProbabilities _likely;
    private readonly StretchList _stretches;
    private readonly Part[] _parts;
    private readonly int _bodyStart;
    private readonly int _bodyEnd;
    private readonly Headline? _headline;
    private readonly StandfirstReader _standfirst;
    private readonly HeadingReader _headings;
    private readonly StampReader _stamps;

    public LineNamer(PageLines page, LineFeatures features, LineModel model)
    {
        (_page, _features, _model) = (page, features, model);
        _likely = model.Weigh(features);
        _stretches = new StretchList(page.Text);
        _parts = BodyParts.Settle(page, _likely);
        _bodyStart = Array.IndexOf(_parts, Part.Body) is >= 0 and var start ? start : page.Count;
        _bodyEnd = Array.LastIndexOf(_parts, Part.Body) + 1;
        _headline = TitleReader.Find(page, _bodyStart);
        _standfirst = new StandfirstReader(page, _parts, _headline, _bodyStart);
        _headings = new HeadingReader(page, _parts, _bodyEnd);
        _stamps = new StampReader(page, _bodyStart, _bodyEnd);
    }

    public IReadOnlyList<Stretch> Name()
    {
        for (var i = 0; i < _page.Count; i++)
            Name(i);

        return _stretches.All;
    }

    private void Name(int i)
    {
        var span = _page.Facts[i].Span;
        if (i == _headline?.Line)
            AddBesideSite(span, _headline.Span, StretchKind.Title, _headline.Rule, _headline.Confidence, _headline.Why);
        else if (_headline is not null && i < _bodyStart + 1 && _page.Words.Repeats(i, _headline.Line) && _page.Facts[i].Words >= 2)
            AddBesideSite(span, SiteName.Without(_page, span), i < _headline.Line ? StretchKind.Navigation : StretchKind.Title, "headline-again", 0.95, "says what the headline says");
        else if (i == 0 && _headline is not null && SiteName.Without(_page, span) is var title && title.Length < span.Length)
            AddBesideSite(span, title, StretchKind.Navigation, "page-title", 0.9, "the first line, with the site's name, above the headline");
        else if (_headline is not null && i <= _bodyStart && HeadLabels.Of(_page.Text, span) is { } labelled)
            AddLabelled(span, labelled.Label, labelled.Value);
        else if (_headline is not null && i < _bodyEnd && _standfirst.IsUnderHighlights(i, out var only))
            _stretches.Add(only ? StretchKind.Standfirst : StretchKind.Highlight, span, "line-under-highlights-label", 0.9, "stands under a label that announces highlights");
        else if (i > _bodyStart && i < _bodyEnd && IsPullQuote(i))
            _stretches.Add(StretchKind.PullQuote, span, "sentence-repeated-from-body", 0.9, "says again, set apart, what a paragraph of the body says");
        else if (_parts[i] == Part.Body)
            NameBody(i, span);
        else
            NameSurroundings(i, span);
    }

    private void AddBesideSite(TextSpan line, TextSpan title, StretchKind kind, string rule, double confidence, string why)
    {
        _stretches.AddRest(line.Start, title.Start, StretchKind.Navigation, SiteName.Rule, 0.8, "the name of the site or section beside the headline");
        _stretches.Add(kind, title, rule, confidence, why);
        _stretches.AddRest(title.End, line.End, StretchKind.Navigation, SiteName.Rule, 0.8, "the name of the site or section beside the headline");
    }

    private void AddLabelled(TextSpan line, HeadLabel label, TextSpan value)
    {
        _stretches.AddRest(line.Start, value.Start, StretchKind.Navigation, "head-label", 0.8, "a label that says what stands behind it");
        if (value.Length > 0)
            _stretches.Add(label.Kind, value, label.Name, 0.95, "its label says so");
    }

    // A few words that a paragraph uses again are a heading sooner than a quote.
    private bool IsPullQuote(int i) =>
        _page.Facts[i].Words is >= 5 and <= 60 && (_page.Facts[i].Words >= 8 || !_headings.IsHeading(i)) && _page.Words.HolderOf(i) is { } holder && _parts[holder] == Part.Body;

    private void NameBody(int i, TextSpan span)
    {
        var likely = _likely.Of(i, Part.Body);
        var why = _model.Strongest(_features[i], Part.Body);
        if (_standfirst.IsByPlace(i))
            _stretches.Add(StretchKind.Standfirst, span, "standfirst-before-byline-or-dateline", 0.85, "stands between the headline and the line that says who, when or where");
        else if (span.In(_page.Text)[0] is '•' or '▪' or '●' or '■' or '‣' && _page.Facts[i].Words > 1)
            _stretches.Add(StretchKind.ListItem, span, "list-item", likely, why);
        else if (_headings.IsHeading(i))
            _stretches.Add(StretchKind.Heading, span, "short-line-between-paragraphs", likely, why);
        else if (i <= _bodyStart + 1)
            OpeningReader.AddTo(_stretches, _page.Text, span, likely, why);
        else
            _stretches.Add(StretchKind.Paragraph, span, "line-model", likely, why);
    }

    private void NameSurroundings(int i, TextSpan span)
    {
        var confidence = 1 - _likely.Of(i, Part.Body);
        if (_page.Rules[i] is >= 0 and var rule && LineRules.All[rule].Kind is not (StretchKind.Byline or StretchKind.UpdateStamp))
            _stretches.Add(LineRules.All[rule].Kind, span, LineRules.All[rule].Name, Math.Max(0.9, confidence), $"is worded as: {LineRules.All[rule].Wording}");
        else if (i <= _bodyStart && _page.Facts[i].Words <= 12 && DatelineReader.Read(_page.Text, span) is { Confidence: > 0.9 } dateline && dateline.Span.End == span.End)
            _stretches.Add(StretchKind.Dateline, span, dateline.Rule, dateline.Confidence, "a line of place, agency and date");
        else if (_page.Facts[i].Words <= 40 && _stamps.AddTo(_stretches, i))
            return;
        else if (_headings.IsLone(i, _likely.Of(i, Part.Body)))
            _stretches.Add(StretchKind.Heading, span, "lone-short-line-between-paragraphs", 0.6, "a short line without a full stop between two paragraphs");
        else if (_standfirst.IsDashedPoint(i))
            _stretches.Add(StretchKind.Highlight, span, "dashed-line-under-headline", 0.85, "one of several lines under the headline that open with a dash");
        else if (_standfirst.IsRepeatedPoint(i))
            _stretches.Add(StretchKind.Highlight, span, "point-repeated-in-body", 0.8, "one of several lines under the headline that the body says again");
        else if (_standfirst.IsUnderHeadline(i))
            _stretches.Add(StretchKind.Standfirst, span, "line-under-headline", 0.8, "the first line of some length between headline and body");
        else
            _stretches.Add(SurroundingKind(i), span, "line-model", confidence, _model.Strongest(_features[i], _parts[i]));
    }

    private StretchKind SurroundingKind(int i)
    {
        var facts = _page.Facts[i];
        var isCaption = facts.Words >= 5 && (_page.KindAt(i + 1) is StretchKind.Credit || _page.KindAt(i - 1) is StretchKind.Credit) && _parts[i] != Part.After;
        if (isCaption)
            return StretchKind.Caption;
        if (_parts[i] == Part.Before && i < 30 && facts.Words <= 4 && facts.Ending == Ending.Letter)
            return StretchKind.SectionLabel;
        if (_parts[i] != Part.Before && facts.Words is >= 5 and <= 25 && facts.Ending != Ending.Sentence)
            return StretchKind.RelatedLink;

        return _parts[i] == Part.Aside && facts.Words >= 6 ? StretchKind.Caption : StretchKind.Navigation;
    }
}
