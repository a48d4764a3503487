using Reftel.Reading.Documents;
using Reftel.Testing.Generation;

namespace Reftel.Testing.Truth;

/// <summary>One field of the record, written as text from the truth and from a reading, so that any two can be compared and shown.</summary>
/// <param name="Name">The field in the words of the contract.</param>
/// <param name="Expected">What was written into the telegram.</param>
/// <param name="Actual">What was read out of it; null where the reading has nothing.</param>
public sealed record TruthField(string Name, Func<TelegramTruth, string?> Expected, Func<Telegram, TelegramTruth, string?> Actual)
{
    /// <summary>A field that is read without looking at the truth.</summary>
    public static TruthField Of(string name, Func<TelegramTruth, string?> expected, Func<Telegram, string?> actual) =>
        new(name, expected, (telegram, _) => actual(telegram));

    /// <summary>A list with an item a line; null when it is empty.</summary>
    public static string? Lines(IEnumerable<string?> items)
    {
        string joined = string.Join('\n', items);
        return joined.Length == 0 ? null : joined;
    }

    /// <summary>All white space as single blanks.</summary>
    public static string? Fold(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
