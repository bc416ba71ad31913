using KoreaArticles.Extraction.Bylines;

namespace KoreaArticles.Extraction.Layout;

/// <summary>Names what each line is, once the model has told the body from the rest and the headline is known.</summary>
internal sealed class LineNamer
{
    private readonly PageLines page;
    private readonly LineFeatures features;
    private readonly LineModel model;
    private readonly PartProbabilities likely;
    private readonly StretchList stretches;
    private readonly Part[] parts;
    private readonly int bodyStart;
    private readonly int bodyEnd;
    private readonly Headline? headline;
    private readonly StandfirstReader standfirst;
    private readonly HeadingReader headings;
    private readonly StampReader stamps;

    public LineNamer(PageLines page, LineFeatures features, LineModel model)
    {
        (this.page, this.features, this.model) = (page, features, model);
        likely = model.Weigh(features);
        stretches = new StretchList(page.Text);
        parts = BodyParts.Settle(page, likely);
        bodyStart = Array.IndexOf(parts, Part.Body) is >= 0 and var start ? start : page.Count;
        bodyEnd = Array.LastIndexOf(parts, Part.Body) + 1;
        headline = TitleReader.Find(page, bodyStart);
        standfirst = new StandfirstReader(page, parts, headline, bodyStart);
        headings = new HeadingReader(page, parts, bodyEnd);
        stamps = new StampReader(page, bodyStart, bodyEnd);
    }

    public IReadOnlyList<Stretch> Name()
    {
        for (var i = 0; i < page.Count; i++)
        {
            var (line, words) = (page.Lines[i].Span, page.Facts[i].Span);
            AddMarks(line.Start, words.Start);
            Name(i);
            AddMarks(words.End, line.End);
        }

        return stretches.All;
    }

    private void Name(int i)
    {
        var span = page.Facts[i].Span;
        if (i == headline?.Line)
            AddBesideSite(span, headline.Span, StretchKind.Title, headline.Rule, headline.Confidence, headline.Why);
        else if (headline is not null && i < bodyStart + 1 && page.Words.Repeats(i, headline.Line) && page.Facts[i].Words >= 2)
            AddBesideSite(span, SiteName.Without(page, span), i < headline.Line ? StretchKind.Navigation : StretchKind.Title, "headline-again", 0.95, "says what the headline says");
        else if (i == 0 && headline is not null && SiteName.Without(page, span) is var title && title.Length < span.Length)
            AddBesideSite(span, title, StretchKind.Navigation, "page-title", 0.9, "the first line, with the site's name, above the headline");
        else if (headline is not null && i <= bodyStart && HeadLabels.Of(page.Text, span) is { } labelled)
            AddLabelled(span, labelled.Label, labelled.Value);
        else if (headline is not null && i < bodyEnd && standfirst.IsUnderHighlights(i, out var only))
            stretches.Add(only ? StretchKind.Standfirst : StretchKind.Highlight, span, "line-under-highlights-label", 0.9, "stands under a label that announces highlights");
        else if (i > bodyStart && i < bodyEnd && IsPullQuote(i))
            stretches.Add(StretchKind.PullQuote, span, "sentence-repeated-from-body", 0.9, "says again, set apart, what a paragraph of the body says");
        else if (i > bodyStart && i < bodyEnd && page.Text[page.Lines[i].Span.Start] == '#' && page.Lines[i].Span != span)
            stretches.Add(StretchKind.Heading, span, "heading-by-its-mark", 0.95, "opens with the mark of a heading");
        else if (parts[i] == Part.Body)
            NameBody(i, span);
        else
            NameSurroundings(i, span);
    }

    private void AddMarks(int start, int end) =>
        stretches.AddRest(start, end, StretchKind.Navigation, MarkdownMarks.Rule.Name, 0.9, "marks of Markdown around the line's words");

    private void AddBesideSite(TextSpan line, TextSpan title, StretchKind kind, string rule, double confidence, string why)
    {
        stretches.AddRest(line.Start, title.Start, StretchKind.Navigation, SiteName.Rule, 0.8, "the name of the site or section beside the headline");
        stretches.Add(kind, title, rule, confidence, why);
        stretches.AddRest(title.End, line.End, StretchKind.Navigation, SiteName.Rule, 0.8, "the name of the site or section beside the headline");
    }

    private void AddLabelled(TextSpan line, HeadLabel label, TextSpan value)
    {
        stretches.AddRest(line.Start, value.Start, StretchKind.Navigation, "head-label", 0.8, "a label that says what stands behind it");
        if (value.Length > 0)
            stretches.Add(label.Kind, value, label.Name, 0.95, "its label says so");
        stretches.AddRest(value.End, line.End, StretchKind.Navigation, "head-label", 0.8, "the mark that closes what the label names");
    }

    // A few words that a paragraph uses again are a heading sooner than a quote.
    private bool IsPullQuote(int i) =>
        page.Facts[i].Words is >= 5 and <= 60 && (page.Facts[i].Words >= 8 || !headings.IsHeading(i)) && page.Words.HolderOf(i) is { } holder && parts[holder] == Part.Body;

    private void NameBody(int i, TextSpan span)
    {
        var confidence = likely.Of(i, Part.Body);
        var why = model.Strongest(features[i], Part.Body);
        if (standfirst.IsByPlace(i))
            stretches.Add(StretchKind.Standfirst, span, "standfirst-before-byline-or-dateline", 0.85, "stands between the headline and the line that says who, when or where");
        else if (span.In(page.Text)[0] is '•' or '▪' or '●' or '■' or '‣' && page.Facts[i].Words > 1)
            stretches.Add(StretchKind.ListItem, span, "list-item", confidence, why);
        else if (headings.IsHeading(i))
            stretches.Add(StretchKind.Heading, span, "short-line-between-paragraphs", confidence, why);
        else if (i <= bodyStart + 1)
            OpeningReader.AddTo(stretches, page.Text, span, confidence, why);
        else
            stretches.Add(StretchKind.Paragraph, span, "line-model", confidence, why);
    }

    private void NameSurroundings(int i, TextSpan span)
    {
        var confidence = 1 - likely.Of(i, Part.Body);
        if (page.Rules[i] is >= 0 and var rule && LineRules.All[rule].Kind is not (StretchKind.Byline or StretchKind.UpdateStamp))
            stretches.Add(LineRules.All[rule].Kind, span, LineRules.All[rule].Name, Math.Max(0.9, confidence), $"is worded as: {LineRules.All[rule].Wording}");
        else if (i <= bodyStart && page.Facts[i].Words <= 12 && DatelineReader.Read(page.Text, span) is { Confidence: > 0.9 } dateline && dateline.Span.End == span.End)
            stretches.Add(StretchKind.Dateline, span, dateline.Rule, dateline.Confidence, "a line of place, agency and date");
        else if (page.Facts[i].Words <= 40 && stamps.AddTo(stretches, i))
            return;
        else if (headings.IsLone(i, likely.Of(i, Part.Body)))
            stretches.Add(StretchKind.Heading, span, "lone-short-line-between-paragraphs", 0.6, "a short line without a full stop between two paragraphs");
        else if (standfirst.IsDashedPoint(i))
            stretches.Add(StretchKind.Highlight, span, "dashed-line-under-headline", 0.85, "one of several lines under the headline that open with a dash");
        else if (standfirst.IsRepeatedPoint(i))
            stretches.Add(StretchKind.Highlight, span, "point-repeated-in-body", 0.8, "one of several lines under the headline that the body says again");
        else if (standfirst.IsUnderHeadline(i))
            stretches.Add(StretchKind.Standfirst, span, "line-under-headline", 0.8, "the first line of some length between headline and body");
        else
            stretches.Add(SurroundingKind(i), span, "line-model", confidence, model.Strongest(features[i], parts[i]));
    }

    private StretchKind SurroundingKind(int i)
    {
        var facts = page.Facts[i];
        var isCaption = facts.Words >= 5 && (page.KindAt(i + 1) is StretchKind.Credit || page.KindAt(i - 1) is StretchKind.Credit) && parts[i] != Part.After;
        if (isCaption)
            return StretchKind.Caption;
        if (parts[i] == Part.Before && i < 30 && facts.Words <= 4 && facts.Ending == Ending.Letter)
            return StretchKind.SectionLabel;
        if (parts[i] != Part.Before && facts.Words is >= 5 and <= 25 && facts.Ending != Ending.Sentence)
            return StretchKind.RelatedLink;

        return parts[i] == Part.Aside && facts.Words >= 6 ? StretchKind.Caption : StretchKind.Navigation;
    }
}
