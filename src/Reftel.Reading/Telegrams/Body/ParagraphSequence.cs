namespace Reftel.Reading.Telegrams.Body;

/// <summary>
/// Which numbers begin a paragraph: those that a pilcrow or a portion mark proves, that come in turn, or after a blank line; a list inside a marked paragraph has unmarked numbers out of turn.
/// </summary>
internal sealed class ParagraphSequence
{
    private int _listNumber;

    /// <summary>Number of the last paragraph; zero before the first.</summary>
    public int Last { get; private set; }

    /// <summary>A paragraph has begun.</summary>
    public void Begin(int number)
    {
        Last = number;
        _listNumber = 0;
    }

    /// <summary>True for a number that begins a paragraph.</summary>
    /// <param name="number">As printed.</param>
    /// <param name="current">The paragraph so far, or null.</param>
    /// <param name="blank">True behind an empty line.</param>
    /// <param name="cut">True behind a page mark or the like.</param>
    public bool Accepts(ParagraphNumber number, ParagraphDraft? current, bool blank, bool cut)
    {
        if (number.IsSure)
        {
            return true;
        }

        bool inTurn = number.Number == Last + 1;
        if (current is { Marking: not null, Number: not null })
        {
            bool inList = number.Number == 1 || (_listNumber > 0 && number.Number == _listNumber + 1);
            _listNumber = inList ? number.Number : _listNumber;
            return inTurn && !inList && (blank || current.EndsSentence);
        }

        bool ended = current is null || current.EndsSentence;
        if (!blank)
        {
            return (inTurn && (ended || cut)) || (ended && number.Number > Last && number.Number <= Last + 3);
        }

        return inTurn || number.Number == 1 || (number.Number > Last && number.Number <= Last + 20) || number.Number == Last;
    }
}
