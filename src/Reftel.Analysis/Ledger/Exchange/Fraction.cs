using System.Buffers.Text;
using System.Text;

namespace Reftel.Analysis.Ledger.Exchange;

/// <summary>Fractions as text, the shortest that gives the same number back; without a culture.</summary>
internal static class Fraction
{
    public static string Text(double number)
    {
        Span<byte> buffer = stackalloc byte[32];
        return Utf8Formatter.TryFormat(number, buffer, out int written) ? Encoding.ASCII.GetString(buffer[..written]) : "";
    }

    public static double? Parse(string text)
    {
        Span<byte> buffer = stackalloc byte[32];
        return text.Length <= buffer.Length && Encoding.ASCII.GetBytes(text, buffer) == text.Length
            && Utf8Parser.TryParse(buffer[..text.Length], out double number, out int used) && used == text.Length && double.IsFinite(number)
            ? number
            : null;
    }
}
