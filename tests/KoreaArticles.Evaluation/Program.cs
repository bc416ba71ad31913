using KoreaArticles.Evaluation;

return EvaluateCommand.Create().Parse(args).Invoke();
