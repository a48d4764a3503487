using Reftel.Reading.Documents;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Format lines 7 to 9, the action, information and exempted addressees. XMT comes in three shapes: a line of its own,
/// <c>XMT/</c> before an address, and <c>COLLECTIVE, XMT, POST, POST,</c> running on over lines without routing indicators.
/// </summary>
internal sealed class AddressList(TelegramText text, TelegramDraft draft)
{
    private List<Addressee>? _current;
    private bool _exempting;
    private bool _exemptingUntilLabel;
    private bool _exemptedHasIndicator;
    private int _withIndicator;
    private int _lastEnd;

    public bool IsOpen => _current is not null;

    public void OpenAction() => Open(draft.To);

    public void OpenInformation() => Open(draft.Info);

    /// <summary>Reads the addresses of a line from an offset of the readable text.</summary>
    public void Read(int start, int end)
    {
        if (_current is null || start >= end)
        {
            return;
        }

        ReadOnlySpan<char> words = text.Text.AsSpan(0, end);
        if (IsXmt(words, start, out int behind))
        {
            text.Mark(SyntaxKind.ExemptedLine, start, end);
            text.Mark(SyntaxKind.Label, start, start + 3);
            _exempting = true;
            _exemptingUntilLabel = words[start + 3] != '/' && Scan.Skip(words, start + 3, ",:") == behind;
            ReadExempted(words, behind, end);
            _exempting = _exemptingUntilLabel;
            _exemptedHasIndicator = HasIndicator(words[behind..end]);
            return;
        }

        if (_exempting && (HasIndicator(words[start..end]) ? _exemptedHasIndicator : _exemptingUntilLabel || IsListGoingOn(words[start..end])))
        {
            ReadExempted(words, start, end);
            return;
        }

        _exempting = false;
        int inline = FindInlineXmt(words[start..end]);
        ReadOne(start, inline < 0 ? end : start + inline, exempted: false);
        if (inline >= 0)
        {
            int xmt = start + inline + words[(start + inline)..].IndexOf("XMT", StringComparison.Ordinal);
            text.Mark(SyntaxKind.Label, xmt, xmt + 3);
            _exempting = true;
            _exemptedHasIndicator = false;
            ReadExempted(words, Scan.Skip(words, xmt + 3, ",:/"), end);
        }
    }

    private void Open(List<Addressee> list)
    {
        _current = list;
        _exempting = false;
        _exemptingUntilLabel = false;
    }

    private void ReadOne(int start, int end, bool exempted)
    {
        ReadOnlySpan<char> address = text.Text.AsSpan(start, end - start).TrimEnd(" \t,;");
        if (address.IsEmpty)
        {
            return;
        }

        AddresseeParser parsed = AddresseeParser.Parse(address);
        if (JoinFragment(parsed, address, start))
        {
            return;
        }

        text.Mark(SyntaxKind.Addressee, start, start + address.Length);
        if (parsed.IndicatorEnd > 0)
        {
            text.Mark(parsed.IsZen ? SyntaxKind.OperatingSignal : SyntaxKind.RoutingIndicator, start, start + parsed.IndicatorEnd);
        }

        text.Mark(SyntaxKind.AddressName, start + parsed.NameStart, start + parsed.NameEnd);
        text.Mark(SyntaxKind.PrecedenceWord, start + parsed.PrecedenceStart, start + parsed.PrecedenceEnd);
        text.Mark(SyntaxKind.ContinuityNumber, start + parsed.NumbersStart, start + parsed.End);
        _withIndicator += parsed.HasIndicator ? 1 : 0;
        _current!.Add(new Addressee(
            parsed.HasIndicator ? address[..parsed.IndicatorEnd].ToString() : null,
            Scan.Fold(address[parsed.NameStart..parsed.NameEnd]),
            parsed.Precedence,
            Numbers(address[parsed.NumbersStart..parsed.End]),
            exempted,
            parsed.IsZen));
    }

    // A line that holds only a precedence or a number is the end of the address before it.
    private bool JoinFragment(AddresseeParser parsed, ReadOnlySpan<char> address, int start)
    {
        bool onlyNumber = parsed.NameStart == 0 && Scan.SkipDigits(address, 0) == address.Length;
        if (_current is { Count: > 0 } && address.StartsWith("//"))
        {
            // Office symbols that went over to the next line.
            text.Mark(SyntaxKind.Addressee, start, start + address.Length);
            _current[^1] = _current[^1] with { Name = _current[^1].Name + Scan.Fold(address) };
            return true;
        }

        if (_current is not { Count: > 0 } || (!onlyNumber && (parsed.NameEnd > parsed.NameStart || parsed.Precedence is null)))
        {
            return false;
        }

        Addressee last = _current[^1];
        if ((parsed.Precedence is not null && last.Precedence is not null) || last.Numbers is not null)
        {
            return false;
        }

        text.Mark(SyntaxKind.Addressee, start, start + address.Length);
        string? numbers = onlyNumber ? address.ToString() : Numbers(address[parsed.NumbersStart..parsed.End]);
        _current[^1] = last with { Precedence = last.Precedence ?? parsed.Precedence, Numbers = numbers };
        return true;
    }

    private void ReadExempted(ReadOnlySpan<char> words, int start, int end)
    {
        int at = start;
        while (at < end)
        {
            int comma = words[at..end].IndexOfAny(',', ';');
            int stop = comma < 0 ? end : at + comma;
            ReadOne(Scan.SkipBlanks(words, at), stop, exempted: true);
            at = Scan.Skip(words, stop, ",;");
        }
    }

    private static string? Numbers(ReadOnlySpan<char> printed) => printed.IsEmpty ? null : Scan.Fold(printed).Replace(" - ", "-", StringComparison.Ordinal);

    private static bool IsXmt(ReadOnlySpan<char> words, int start, out int behind)
    {
        behind = start;
        if (!Scan.IsWord(words, start, "XMT") || start + 3 >= words.Length)
        {
            return false;
        }

        behind = Scan.Skip(words, start + 3, "/,:");
        return true;
    }

    // ", XMT, AMEMBASSY TRIPOLI" or " XMT AMEMBASSY TRIPOLI" behind a collective; the offset of what stands before XMT.
    private static int FindInlineXmt(ReadOnlySpan<char> address)
    {
        int at = address.IndexOf("XMT", StringComparison.Ordinal);
        return at > 0 && !char.IsLetterOrDigit(address[at - 1]) && Scan.IsWord(address, at, "XMT")
            ? address[..at].TrimEnd(" \t,;(").Length
            : -1;
    }

    private static bool HasIndicator(ReadOnlySpan<char> address) => AddresseeParser.BeginsWithIndicator(address);

    // In copies without routing indicators a list of exempted posts goes on while lines end in a comma; so the first
    // line that does not follow a comma is an addressee of its own.
    private bool IsListGoingOn(ReadOnlySpan<char> address) => _withIndicator > 0 || address.Contains(',') || EndsOpen();

    private bool EndsOpen() => text.Text.AsSpan(0, _lastEnd).TrimEnd().EndsWith(",");

    /// <summary>Tells the list where the last line ended, so that it sees whether that line was open.</summary>
    public void EndLine(int end) => _lastEnd = end;
}
