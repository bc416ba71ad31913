using KoreaArticles.Training.Grammar;
using KoreaArticles.Training.Layout;

return args switch
{
    ["layout", "train", var texts, var gold, var model] => LayoutTraining.Train(texts, gold, model),
    ["layout", "validate", var texts, var gold, var predictions] => LayoutTraining.Validate(texts, gold, predictions),
    ["layout", "predict", var texts, var predictions] => LayoutTraining.Predict(texts, predictions),
    ["layout", "rules", var texts, var gold] => RuleReport.Write(texts, gold, Console.Out),
    ["grammar", "train", .. var options] => GrammarVerb.Train(options, Console.Out),
    ["grammar", "parse", .. var texts] => ParseVerb.Run(texts, Console.Out),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("""
        Trains the small models of the extraction library; the committed tables come from here.

          layout train    TEXTS.jsonl GOLD.jsonl line-model.tsv     trains on all texts and writes the table
          layout validate TEXTS.jsonl GOLD.jsonl PREDICTIONS.jsonl  five folds by host: predicts each text with a model that saw none of its host's
          layout rules    TEXTS.jsonl GOLD.jsonl                    how many lines each wording takes, and which of them are body
          layout predict  TEXTS.jsonl PREDICTIONS.jsonl             predicts with the table in the library

          grammar train   --treebank DIR ... --out english.bin      trains tagger and parser, measures on the test parts
          grammar parse   TEXT ...                                  shows how the library reads a text
        """);
    return 1;
}
