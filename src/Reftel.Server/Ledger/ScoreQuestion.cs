using System.Globalization;
using Microsoft.AspNetCore.Http;
using Reftel.Analysis.Scoring;
using Reftel.Reading.Statements;
using Reftel.Server.Hosting;

namespace Reftel.Server.Ledger;

/// <summary>What an address asks of the scores, in the words of the command: <c>?by=house&amp;scale=icd203&amp;will=0.97&amp;partly=half</c>.</summary>
public sealed record ScoreQuestion
{
    public const string Exclude = "exclude";
    public const string Half = "half";

    public string By { get; init; } = ScoreDimension.Word.ToWord();

    /// <summary>Key of a scale; null for that of each document.</summary>
    public string? Scale { get; init; }

    public string Will { get; init; } = Exclude;

    public string Partly { get; init; } = Exclude;

    /// <summary>As it was typed; null for today.</summary>
    public string? AsOf { get; init; }

    public DateOnly? AsOfDay => LedgerQuestion.DaysOf(AsOf)?.Last;

    public ScoreDimension Dimension => GroupWords.Dimensions.First(dimension => dimension.ToWord() == By);

    public ScoreOptions Options => new() { Will = WillPart, Scale = Scale, Partly = Partly == Half ? PartlyPolicy.Half : PartlyPolicy.Excluded };

    /// <summary>What of it is not to be understood, or null.</summary>
    /// <param name="scales">Scales of the archive's users.</param>
    internal string? Problem(ScaleList scales) =>
        GroupWords.Dimensions.All(dimension => dimension.ToWord() != By) ? $"by '{By}' is not known; it can be {string.Join(", ", GroupWords.Dimensions.Select(one => one.ToWord()))}."
        : Scale is { } scale && !Scorer.Scales(scales).Contains(scale) ? $"scale '{scale}' is not known; it can be {string.Join(", ", Scorer.Scales(scales))}."
        : Will != Exclude && WillPart is null ? $"will '{Will}' is not known; it can be {Exclude}, or a part of one such as 0.97, which must be below 1."
        : Partly is not (Exclude or Half) ? $"partly '{Partly}' is not known; it can be {Exclude} or {Half}."
        : AsOf is not null && AsOfDay is null ? $"as-of '{AsOf}' is no date; write 2007, 2007-12 or 2007-12-11." : null;

    private double? WillPart => double.TryParse(Will, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double will) && will < 1 ? will : null;

    internal static ScoreQuestion Of(HttpContext context) => new()
    {
        By = context.Text("by") ?? ScoreDimension.Word.ToWord(),
        Scale = context.Text("scale"),
        Will = context.Text("will")?.Trim() ?? Exclude,
        Partly = context.Text("partly") ?? Exclude,
        AsOf = context.Text("as-of")?.Trim() is { Length: > 0 } day ? day : null,
    };

    internal string Address(string path = "/scores")
    {
        var parts = new[]
        {
            ("by", path == "/scores" && By != ScoreDimension.Word.ToWord() ? By : null), ("scale", Scale), ("will", Will == Exclude ? null : Will), ("partly", Partly == Exclude ? null : Partly), ("as-of", AsOf),
        };
        string query = string.Join('&', parts.Where(part => part.Item2 is not null).Select(part => $"{part.Item1}={Uri.EscapeDataString(part.Item2!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
