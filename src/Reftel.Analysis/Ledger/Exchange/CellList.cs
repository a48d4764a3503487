using System.Collections.Immutable;
using System.Text;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Several texts in one cell, parted by semicolons; a semicolon within one stands behind a backslash, as a backslash does.</summary>
internal static class CellList
{
    public static string Join(ImmutableArray<string> items) => string.Join(';', items.Select(item =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));

    public static ImmutableArray<string> Split(string cell)
    {
        ImmutableArray<string>.Builder items = ImmutableArray.CreateBuilder<string>();
        var item = new StringBuilder();
        for (int at = 0; at < cell.Length; at++)
        {
            if (cell[at] == ';')
            {
                items.Add(item.ToString());
                item.Clear();
            }
            else
            {
                at += cell[at] == '\\' && at + 1 < cell.Length ? 1 : 0;
                item.Append(cell[at]);
            }
        }

        items.Add(item.ToString());
        return items.ToImmutable();
    }
}
