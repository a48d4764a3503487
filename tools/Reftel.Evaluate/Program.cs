using Reftel.Evaluate;
using Reftel.Evaluate.Attribution;
using Reftel.Evaluate.Dates;
using Reftel.Evaluate.Mentions;
using Reftel.Evaluate.Sentences;

bool errors = args.Contains("--errors");
try
{
    switch (args)
    {
        case ["attribution", var file, ..]:
            Console.Write(AttributionEvaluation.Run(file, errors, args.Contains("--cues")));
            return 0;
        case ["dates", var file, ..]:
            Console.Write(DateEvaluation.Run(file, errors));
            return 0;
        case ["sentences", var file, ..]:
            Console.Write(SentenceScores.Of(file).Report(errors));
            return 0;
        case ["mentions", var file, ..]:
            Console.Write(MentionScores.Of(file).Report(errors));
            return 0;
        case ["speed", var folder]:
            Console.Write(StatementSpeed.Run(folder));
            return 0;
        case ["tree", var sentence]:
            Console.Write(TreeText.Of(sentence));
            return 0;
        case ["report", .. var rest] when EvaluationReport.TryRead(rest, out EvaluationReport? report):
            File.WriteAllText(report.Output, report.Write());
            Console.WriteLine($"{report.Output}: written");
            return 0;
        default:
            Console.Error.WriteLine(EvaluationReport.Usage);
            return 2;
    }
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or System.Text.Json.JsonException or FormatException)
{
    Console.Error.WriteLine($"reftel-evaluate: {failure.Message}");
    return 3;
}
