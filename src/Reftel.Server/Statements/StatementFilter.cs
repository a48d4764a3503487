using System.Collections.Frozen;
using System.Text;
using Microsoft.AspNetCore.Http;
using Reftel.Reading.Documents;
using Reftel.Server.Hosting;

namespace Reftel.Server.Statements;

/// <summary>Which statements a reader wants to see; all that is given must hold.</summary>
/// <param name="Kinds">Words of kinds; none for all.</param>
/// <param name="Speaker">Words that stand in the name of the speaker, or null.</param>
/// <param name="About">Words that stand in what it is about, or null.</param>
/// <param name="By"><c>document</c> for what the document itself says, <c>others</c> for what it reports of others; or null.</param>
/// <param name="Estimate">Exactly this expression, <c>any</c> for those that have one; or null.</param>
/// <param name="Use">Use of the estimate, or null.</param>
public sealed record StatementFilter(IReadOnlyList<string> Kinds, string? Speaker, string? About, string? By, string? Estimate, string? Use)
{
    /// <summary>For statements with any estimate.</summary>
    public const string Any = "any";

    private static readonly FrozenSet<string> KindWords = Enum.GetValues<StatementKind>().Select(FieldWords.ToWord).ToFrozenSet();
    private static readonly FrozenSet<string> UseWords = Enum.GetValues<EstimateUse>().Select(FieldWords.ToWord).ToFrozenSet();

    /// <summary>Words that name no kind or use ask for nothing.</summary>
    public static StatementFilter Of(HttpContext context) => new(
        [.. context.Texts("kind").SelectMany(value => value.Split(',')).Where(KindWords.Contains).Distinct()],
        Words(context.Text("speaker")),
        Words(context.Text("about")),
        context.Text("by") is "document" or "others" ? context.Text("by") : null,
        Words(context.Text("estimate"))?.ToLowerInvariant(),
        context.Text("use") is { } use && UseWords.Contains(use) ? use : null);

    public bool IsEmpty => Kinds.Count == 0 && Speaker is null && About is null && By is null && Estimate is null && Use is null;

    public bool Fits(StatementView view) =>
        (Kinds.Count == 0 || Kinds.Contains(view.Kind))
        && (Speaker is null || view.Statement.Speaker?.Text.Contains(Speaker, StringComparison.OrdinalIgnoreCase) == true)
        && (About is null || view.Statement.About?.Contains(About, StringComparison.OrdinalIgnoreCase) == true)
        && (By is null || view.Statement.Cue is null == (By == "document"))
        && (Estimate is null || (view.Estimate is { } estimate && (Estimate == Any || estimate.Term == Estimate)))
        && (Use is null || view.Estimate?.Use.ToWord() == Use);

    /// <summary>As it stands in an address, without a sign before it; empty where nothing is asked for.</summary>
    public string Parameters
    {
        get
        {
            var text = new StringBuilder();
            foreach ((string name, string? value) in Kinds.Select(kind => ("kind", (string?)kind)).Concat([("speaker", Speaker), ("about", About), ("by", By), ("estimate", Estimate), ("use", Use)]))
            {
                if (value is not null)
                {
                    text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(Uri.EscapeDataString(value));
                }
            }

            return text.ToString();
        }
    }

    /// <summary>An address that keeps it.</summary>
    public string On(string address) => IsEmpty ? address : $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{Parameters}";

    private static string? Words(string? given) => given?.Trim() is { Length: > 0 } words ? words : null;
}
