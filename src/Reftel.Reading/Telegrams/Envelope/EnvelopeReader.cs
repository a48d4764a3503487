using Reftel.Reading.Diagnostics;
using Reftel.Reading.Documents.Syntax;
using Reftel.Reading.Telegrams.ArchiveCopies;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Envelope;

/// <summary>
/// Reads the lines before the class line, one at a time: the format lines of ACP 127 in whatever order and completeness
/// they come, and the head of State's own copy. It stops at the class line, else where the head begins.
/// </summary>
internal sealed class EnvelopeReader
{
    private readonly TelegramText _text;
    private readonly TelegramDraft _draft;
    private readonly DiagnosticBag _findings;
    private readonly AddressList _addresses;
    private readonly ArchiveHeadReader _archive;
    private bool _inPilot;
    private bool _inSecurity;

    public EnvelopeReader(TelegramText text, TelegramDraft draft, DiagnosticBag findings)
    {
        _text = text;
        _draft = draft;
        _findings = findings;
        _addresses = new AddressList(text, draft);
        _archive = new ArchiveHeadReader(text, draft);
    }

    // Some copies print the group over the page; the lines of State's own copy then stand between it and the sender.
    private bool MayHaveDistribution => !_draft.HasDateTimeGroup || (_draft.From is null && !_addresses.IsOpen && _draft.Archive is not null);

    /// <summary>Reads from the first line up to, not including, <paramref name="end"/>, where the head begins.</summary>
    public void Read(int end)
    {
        int first = -1;
        int last = -1;
        for (int line = 0; line < end; line++)
        {
            if (_text.Furniture[line] == Furniture.PageMark)
            {
                _archive.ReadPageLine(line);
                continue;
            }

            if (!_text.IsWords(line))
            {
                continue;
            }

            if (ReadLine(line))
            {
                first = first < 0 ? line : first;
                last = line;
            }
        }

        if (first >= 0)
        {
            _text.Mark(SyntaxKind.Envelope, _text[first].First, _text[last].End);
        }
    }

    // False for a line that stands before the envelope.
    private bool ReadLine(int line)
    {
        TextLine at = _text[line];
        int start = at.First;
        ReadOnlySpan<char> words = _text.Words(line);
        int idLength = TransmissionIdReader.Match(words);
        if (idLength > 0)
        {
            TransmissionIdReader.Read(_text, start, start + idLength, _draft);
            start = Scan.SkipBlanks(_text.Text.AsSpan(0, at.End), start + idLength);
            words = _text.Text.AsSpan(start, at.End - start);
            if (words.IsEmpty)
            {
                return true;
            }
        }

        if (PilotLineReader.Fits(words) && !_addresses.IsOpen)
        {
            PilotLineReader.Read(_text, line, start, _draft);
            Continue(pilot: true, security: false);
            return true;
        }

        if (DeLineReader.Fits(words) && !_addresses.IsOpen)
        {
            DeLineReader.Read(_text, line, _draft, _findings);
            Continue(pilot: false, security: true);
            return true;
        }

        if (SecurityLineReader.Fits(words))
        {
            SecurityLineReader.Read(_text, line, _draft);
            Continue(pilot: false, security: true);
            return true;
        }

        if (!_draft.HasDateTimeGroup && DateTimeGroup.TryRead(words, out DateTimeGroup group))
        {
            ReadDateTimeGroup(start, at.End, group);
            Continue(pilot: false, security: false);
            return true;
        }

        return ReadLabelled(line, start, at.End, words) || ReadContinuation(line, start, at.End, words);
    }

    private bool ReadLabelled(int line, int start, int end, ReadOnlySpan<char> words)
    {
        if (Scan.IsWord(words, 0, "FM") || (_draft.From is null && Scan.IsWord(words, 0, "FROM")))
        {
            int label = Scan.IsWord(words, 0, "FM") ? 2 : 4;
            ReadFrom(start, start + label, end);
        }
        else if (Scan.IsWord(words, 0, "TO"))
        {
            _addresses.OpenAction();
            ReadAddresses(SyntaxKind.ToLine, start, start + 2, end);
        }
        else if (Scan.IsWord(words, 0, "INFO") && (!MayHaveDistribution || !_archive.Fits(words)))
        {
            _addresses.OpenInformation();
            ReadAddresses(SyntaxKind.InfoLine, start, start + 4, end);
        }
        else if (Scan.IsWord(words, 0, "BT") && words.Length < 12)
        {
            _text.Mark(SyntaxKind.BreakLine, start, end);
        }
        else if (MayHaveDistribution && _archive.Read(line))
        {
            return true;
        }
        else
        {
            return false;
        }

        Continue(pilot: false, security: false);
        return true;
    }

    private bool ReadContinuation(int line, int start, int end, ReadOnlySpan<char> words)
    {
        if (_addresses.IsOpen)
        {
            ReadAddresses(SyntaxKind.Addressee, start, start, end);
        }
        else if (_inPilot && PilotLineReader.Continues(words))
        {
            PilotLineReader.Read(_text, line, start, _draft);
        }
        else if (_inSecurity && SecurityLineReader.Continues(words))
        {
            SecurityLineReader.ReadContinuation(_text, line, _draft);
        }
        else if (_draft.TransmissionId is null && _draft.Originator is null && !_draft.HasDateTimeGroup && _draft.Archive is null)
        {
            return false;
        }
        else
        {
            _text.Mark(SyntaxKind.UnknownEnvelopeLine, start, end);
            _findings.Add(DiagnosticCatalogue.UnknownEnvelopeLine, _text.ToSource(start, end), words.ToString());
        }

        return true;
    }

    private void ReadDateTimeGroup(int start, int end, DateTimeGroup group)
    {
        _text.Mark(SyntaxKind.DateTimeGroupLine, start, end);
        if (group.Start > 0)
        {
            _text.Mark(SyntaxKind.Prosign, start, start + _text.Text.AsSpan(start, group.Start).TrimEnd().Length);
        }

        _text.Mark(SyntaxKind.DateTimeGroup, start + group.Start, start + group.End);
        _draft.HasDateTimeGroup = true;
        _draft.DateTimeGroupSpan = _text.ToSource(start + group.Start, start + group.End);
        _draft.DateTimeGroup = group.Value;
        _draft.Precedence = group.Action;
        _draft.InfoPrecedence = group.Info;
        _draft.Year = group.Year is >= 1940 and <= 2100 ? group.Year : _draft.Year;
        if (group.Value is null)
        {
            string raw = _text.Text[(start + group.Start)..(start + group.End)];
            _findings.Add(DiagnosticCatalogue.ImpossibleDateTimeGroup, _draft.DateTimeGroupSpan, raw);
        }

        ReadBehindDateTimeGroup(start + group.End, end);
    }

    // Operating signals stand behind the group; in some copies the FM line does.
    private void ReadBehindDateTimeGroup(int start, int end)
    {
        ReadOnlySpan<char> words = _text.Text.AsSpan(0, end);
        int at = Scan.SkipBlanks(words, start);
        if (Scan.IsWord(words, at, "FM"))
        {
            ReadFrom(at, at + 2, end);
        }
        else
        {
            _draft.TrailingSignals.AddRange(OperatingSignalReader.Read(_text, at, end));
        }
    }

    private void ReadFrom(int start, int behindLabel, int end)
    {
        _text.Mark(SyntaxKind.FromLine, start, end);
        _text.Mark(SyntaxKind.Label, start, behindLabel);
        ReadOnlySpan<char> words = _text.Text.AsSpan(0, end);
        int at = Scan.Skip(words, behindLabel, ":");
        AddresseeParser parsed = AddresseeParser.Parse(words[at..]);
        int name = parsed.HasIndicator ? at + parsed.NameStart : at;
        _text.Mark(SyntaxKind.AddressName, name, end);
        _draft.From ??= name < end ? Scan.Fold(words[name..end]) : null;
    }

    private void ReadAddresses(SyntaxKind kind, int start, int behindLabel, int end)
    {
        if (kind != SyntaxKind.Addressee)
        {
            _text.Mark(kind, start, end);
            _text.Mark(SyntaxKind.Label, start, behindLabel);
        }

        _addresses.Read(Scan.Skip(_text.Text.AsSpan(0, end), behindLabel, ":"), end);
        _addresses.EndLine(end);
    }

    private void Continue(bool pilot, bool security)
    {
        _inPilot = pilot;
        _inSecurity = security;
    }
}
