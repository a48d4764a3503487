using System.Diagnostics.CodeAnalysis;
using System.Text;
using Reftel.Evaluate.Attribution;
using Reftel.Evaluate.Dates;
using Reftel.Evaluate.Mentions;
using Reftel.Evaluate.Sentences;

namespace Reftel.Evaluate;

/// <summary>All measures on the data that is given by path, as one page.</summary>
internal sealed class EvaluationReport
{
    public const string Usage = """
        usage: reftel-evaluate attribution FILE.jsonl [--errors] [--cues]
               reftel-evaluate dates FILE.json|FILE.tml|FOLDER [--errors]
               reftel-evaluate sentences FILE.txt [--errors]
               reftel-evaluate mentions FILE.txt [--errors]
               reftel-evaluate tree SENTENCE
               reftel-evaluate speed FOLDER
               reftel-evaluate report [--attribution FILE] [--dates FILE] [--sentences FILE] [--mentions FILE]... -o EVALUATION.md
        """;

    private readonly List<(string Kind, string File)> _parts = [];

    private EvaluationReport()
    {
    }

    public string Output { get; private set; } = "";

    public static bool TryRead(string[] words, [NotNullWhen(true)] out EvaluationReport? report)
    {
        report = new EvaluationReport();
        for (int i = 0; i + 1 < words.Length; i += 2)
        {
            switch (words[i])
            {
                case "-o":
                    report.Output = words[i + 1];
                    break;
                case "--attribution" or "--dates" or "--sentences" or "--mentions":
                    report._parts.Add((words[i][2..], words[i + 1]));
                    break;
                default:
                    return false;
            }
        }

        return report.Output.Length > 0 && report._parts.Count > 0 && words.Length % 2 == 0;
    }

    public string Write()
    {
        var page = new StringBuilder();
        page.Append("# Evaluation\n\nWritten by `reftel-evaluate report`; what is measured is said in [docs/statements.md](docs/statements.md), [docs/dates.md](docs/dates.md) and [docs/language.md](docs/language.md).\n");
        foreach ((string kind, string file) in _parts)
        {
            string name = Path.GetFileName(file);
            (string title, string figures) = kind switch
            {
                "attribution" => ($"Attribution: {name}\n\nExact spans: both ends right. Published figures on the test part of PolNeAR, F1 of source, cue and content: rules 10.7, 22.8, 5.6; CRF 50.6, 53.4, 28.6; BERT 83.2, 75.3, 72.9.", AttributionEvaluation.Run(file, errors: false, cues: false)),
                "dates" => ($"Expressions of time: {name}\n\nA case is right when all its expressions have the right place and value.", DateEvaluation.Run(file, errors: false)),
                "mentions" => ($"Mentions: {name}\n\nPassages written for this project. Place and kind must be right; of those it is told how many have the right actor, also where it is rightly left open.", MentionScores.Of(file).Report(errors: false)),
                _ => ($"Kinds and estimates: {name}\n\nSentences written for this project, annotated without knowledge of the rules. The held file is never read while rules are written.", SentenceScores.Of(file).Report(errors: false)),
            };
            page.Append("\n## ").Append(title).Append("\n\n```\n").Append(figures.ReplaceLineEndings("\n")).Append("```\n");
        }

        return page.ToString();
    }
}
