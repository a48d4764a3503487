using Reftel.Reading.Telegrams.Body;
using Reftel.Reading.Telegrams.Catalogues;
using Reftel.Reading.Telegrams.Envelope;
using Reftel.Reading.Telegrams.Lines;

namespace Reftel.Reading.Telegrams.Head;

/// <summary>Where the envelope ends and the head begins.</summary>
/// <param name="Line">First line of the head: the class line, or the first labelled line or paragraph where there is none.</param>
/// <param name="ClassLine">What the class line says, or null.</param>
/// <param name="NumberLine">Line of the post and number when they stand under the classification; else the same line, or -1.</param>
internal readonly record struct HeadStart(int Line, ClassLine? ClassLine, int NumberLine)
{
    public static HeadStart Find(TelegramText text)
    {
        bool inEnvelope = false;
        bool inAddresses = false;
        for (int line = text.NextWords(0); line < text.Count; line = text.NextWords(line + 1))
        {
            ReadOnlySpan<char> words = text.Words(line);
            if (!IsAddressLine(words) && ClassLine.Read(words) is ClassLine read)
            {
                if (read.HasNumber)
                {
                    return new HeadStart(line, read, line);
                }

                int next = text.NextWords(line + 1);
                if (next < text.Count && ClassLine.ReadNumberOnly(text.Words(next)) is ClassLine number
                    && (inEnvelope || number.Section >= 0 || Posts.IsKnown(number.Post)) && TransmissionIdReader.Match(text.Words(next)) == 0
                    && !DateTimeGroup.TryRead(text.Words(next), out _))
                {
                    number.TakeClassification(read);
                    return new HeadStart(line, number, next);
                }

                if (inAddresses)
                {
                    return new HeadStart(line, read, -1);
                }
            }

            if (BeginsHead(words, inAddresses) || (inAddresses && ParagraphNumber.TryRead(words, out _)))
            {
                return new HeadStart(line, null, -1);
            }

            inEnvelope |= TransmissionIdReader.Match(words) > 0 || DateTimeGroup.TryRead(words, out _);
            inAddresses |= Scan.IsWord(words, 0, "FM") || Scan.IsWord(words, 0, "TO");
        }

        return new HeadStart(inEnvelope || inAddresses ? text.Count : text.NextWords(0), null, -1);
    }

    // Their first letters are those of classifications with one letter lost.
    private static bool IsAddressLine(ReadOnlySpan<char> words) =>
        Scan.IsWord(words, 0, "FM") || Scan.IsWord(words, 0, "TO") || Scan.IsWord(words, 0, "INFO");

    // SECTION 01 OF 02 MINSK 001009 without a classification, and lines with a label.
    private static bool BeginsHead(ReadOnlySpan<char> words, bool inAddresses)
    {
        if (HeadLabels.TryRead(words, out LabelMatch match))
        {
            return match.Label is HeadLabel.ExecutiveOrder or HeadLabel.Tags or HeadLabel.Subject || (inAddresses && match.Label == HeadLabel.Reference);
        }

        return false;
    }
}
