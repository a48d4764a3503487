using Reftel.Reading.Documents;
using Reftel.Testing.Generation.Vocabulary;

namespace Reftel.Testing.Generation.Parts;

/// <summary>One thing a REF line can point to: its words and what they mean.</summary>
internal sealed record ReferenceItem(string Words, string? Id, ReferenceKind Kind, bool IdIsOpen, bool IsElidable, int Number, bool NotToAll)
{
    public string Printed => NotToAll ? $"{Words} (NOTAL)" : Words;

    public ReferenceTruth Truth(string? label) =>
        new(label, Id, Kind, IdIsOpen) { Captions = NotToAll ? ["NOTAL"] : [] };

    public static ReferenceItem Draw(Draft draft, bool telegramOnly)
    {
        SeededRandom random = draft.Random;
        if (!telegramOnly && random.Percent(10))
        {
            return NoTelegram(draft);
        }

        if (draft.Era == Era.Sixties && random.Percent(40))
        {
            string words = $"{random.OneOf("EMBTEL", "DEPTEL")} {random.Between(10, 9000)}";
            return new ReferenceItem(words, null, ReferenceKind.Telegram, IdIsOpen: true, IsElidable: false, 0, NotToAll: false);
        }

        Post post = random.Percent(30) ? Posts.Washington : random.Pick(Posts.Abroad);
        int most = post == Posts.Washington ? 230_000 : 9_000;
        int number = random.Between(2, post == draft.Sender ? Math.Max(3, draft.Number - 1) : most);
        return Telegram(draft, post, number);
    }

    private static ReferenceItem Telegram(Draft draft, Post post, int number)
    {
        SeededRandom random = draft.Random;
        int yearsBack = random.Percent(75) ? 0 : random.Between(1, 3);
        int year = draft.Day.Year - yearsBack;
        string name = post == Posts.Washington && random.Percent(15) ? "SECSTATE" : post.Name;
        string serial = random.Percent(20) ? $"{number:D5}" : $"{number}";
        bool saysYear = yearsBack > 0 || random.Percent(20);
        string words = !saysYear ? $"{name} {serial}" : random.Below(10) switch
        {
            < 8 => $"{year % 100:D2} {name} {serial}",
            8 => $"{year} {name} {serial}",
            _ => $"{name} {serial} ({year % 100:D2})",
        };
        string? id = saysYear || draft.HasDate ? $"{year % 100:D2}{post.IdName}{number}" : null;
        return new ReferenceItem(words, id, ReferenceKind.Telegram, IdIsOpen: false, !saysYear, number, random.Percent(15));
    }

    private static ReferenceItem NoTelegram(Draft draft)
    {
        SeededRandom random = draft.Random;
        string one = random.Pick(Persons.Surnames).ToUpperInvariant();
        string other = random.Pick(Persons.Surnames).ToUpperInvariant();
        string date = $"{random.Between(1, 12)}/{random.Between(1, 28)}/{draft.Year2}";
        bool modern = draft.Era == Era.Modern;
        (string words, ReferenceKind kind) = random.Below(modern ? 6 : 3) switch
        {
            0 => ($"{one}-{other} TELCON OF {date}", ReferenceKind.Telcon),
            1 => ($"TELCON {one}/{other} {date}", ReferenceKind.Telcon),
            2 => ($"{one} MEMO OF {date}", ReferenceKind.Memo),
            3 => ($"{one}-{other} E-MAIL OF {date}", ReferenceKind.Email),
            4 => ($"{one}/{other} EMAIL {date}", ReferenceKind.Email),
            _ => ($"IIR {random.Between(1, 9)} {random.Between(100, 999)} {random.Between(1, 9999):D4} {draft.Year2}", ReferenceKind.Report),
        };
        return new ReferenceItem(words, null, kind, IdIsOpen: false, IsElidable: false, 0, NotToAll: false);
    }
}
