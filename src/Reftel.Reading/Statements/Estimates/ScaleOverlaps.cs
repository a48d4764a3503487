using Reftel.Reading.Lists;

namespace Reftel.Reading.Statements.Estimates;

/// <summary>Finds scales of one list between which nothing would decide: for one house, under one name, or assumed for all, on one date.</summary>
/// <param name="report">Where it is told.</param>
internal sealed class ScaleOverlaps(Action<YamlNode, string> report)
{
    private readonly Dictionary<string, List<DeclaredScale>> _of = new(StringComparer.Ordinal);

    /// <summary>Whether a scale overlaps with none that came before.</summary>
    public bool IsNone(DeclaredScale scale, YamlNode row)
    {
        bool none = true;
        for (int i = 0; i < scale.Houses.Length; i++)
        {
            none &= Take($"house {HouseName.Fold(scale.Houses[i])}", scale, row["houses"]!.Items![i], $"\"{scale.Houses[i]}\"");
        }

        for (int i = 0; i < scale.Names.Length; i++)
        {
            none &= Take($"name {HouseName.Fold(scale.Names[i])}", scale, row["names"]!.Items![i], $"the name \"{scale.Names[i]}\"");
        }

        return none & (!scale.IsAssumed || Take("all", scale, row, "what no house declares"));
    }

    private bool Take(string what, DeclaredScale scale, YamlNode node, string said)
    {
        if (!_of.TryGetValue(what, out List<DeclaredScale>? others))
        {
            _of.Add(what, others = []);
        }

        DeclaredScale? other = others.Find(other => Meet(scale, other));
        others.Add(scale);
        if (other is not null)
        {
            report(node, $"{said} has the scales \"{other.Key}\" and \"{scale.Key}\" on the same dates; let one end before the other begins (from, to)");
        }

        return other is null;
    }

    // Both ends belong to a scale, as far as they are known.
    private static bool Meet(DeclaredScale one, DeclaredScale other) => !IsBefore(one, other) && !IsBefore(other, one);

    private static bool IsBefore(DeclaredScale one, DeclaredScale other) => one.To is { } end && other.From is { } begin && ListDate.Compare(end, begin) < 0;
}
