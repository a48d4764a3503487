using Reftel.Reading.Language.Names;
using Xunit;

namespace Reftel.Reading.Tests.Language.Names;

public sealed class NameComparerTests
{
    [Theory]

    // Scripts and conventions.
    [InlineData("Lukashenko", "Лукашэнка")]
    [InlineData("Cichanoŭskaja", "Tikhanovskaya")]
    [InlineData("Gorbatschow", "Горбачёв")]
    [InlineData("Scheremetjew", "Šeremet'ev")]
    [InlineData("Wołkowyski", "Volkovyskij")]
    [InlineData("Kotschubej", "Kochubey")]
    [InlineData("Aleksandr Blok", "Αλέξανδρος Μπλοκ")]
    [InlineData("Aram Khatchaturian", "Արամ Խաչատուրյան")]
    [InlineData("Nasser", "ناصر")]
    [InlineData("Ban Ki-moon", "반기문")]
    [InlineData("Tito Almeida", "ティト・アルメイダ")]

    // Accents, order, titles, particles, possessives.
    [InlineData("Zoltan Gucic", "Zoltán Gučić")]
    [InlineData("Brandt, Erik", "Erik Brandt")]
    [InlineData("Petrenko Ivan", "Іван Петренко")]
    [InlineData("Col. Erik Brandt", "Erik Brandt")]
    [InlineData("Anna van der Meer", "Anna Meer")]
    [InlineData("Omar al-Bashir", "Omar El Bashir")]

    // Patronymics, initials, short forms, forms of three languages.
    [InlineData("Sergei Lavrov", "Сергей Викторович Лавров")]
    [InlineData("J.F. Kennedy", "Kennedy, John Fitzgerald")]
    [InlineData("Путин В.В.", "Vladimir Vladimirovich Putin")]
    [InlineData("Bill Harding", "William Harding")]
    [InlineData("Sasha Orlov", "Александр Орлов")]
    [InlineData("Mykola Azarov", "Nikolai Azarov")]
    [InlineData("Миколайович", "Nikolaevich")]
    [InlineData("Petr Torv", "Peter Torv")]

    // Slips of the hand.
    [InlineData("Erik Brandtt", "Erik Brandt")]
    [InlineData("0leg 0rlov", "Oleg Orlov")]
    [InlineData("ErikBrandt", "Erik Brandt")]
    [InlineData("Konstan Tin Orlov", "Konstantin Orlov")]

    // Companies and bodies.
    [InlineData("ООО «Северный порт»", "Severnyi Port Ltd")]
    [InlineData("Nordhavn Shipping Aktiengesellschaft", "Nordhavn Shipping A.G.")]
    [InlineData("Kolm & Sons, S.A. de C.V.", "Kolm and Sons")]
    [InlineData("Joynt Stock Company Nordhavn", "JSC Nordhavn")]
    [InlineData("Third Fleet Command", "3 Fleet Command")]
    [InlineData("NATO", "North Atlantic Treaty Organization")]
    public void Two_spellings_are_one_name(string one, string other)
    {
        Assert.True(Compare(one, other).Same, Compare(one, other).Reason);
        Assert.Equal(Compare(one, other).Score, Compare(other, one).Score);
    }

    [Theory]
    [InlineData("Ivanov", "Ivanova")]
    [InlineData("Kowalski", "Kowalskaja")]
    [InlineData("Mario Conti", "Maria Conti")]
    [InlineData("Angela Merkel", "Angelo Mercaz")]
    [InlineData("Erik Brandt", "Willy Brandt")]
    [InlineData("Anders Brandt", "Anton Brandt")]
    [InlineData("Maria Torv", "Marta Torv")]
    [InlineData("Hans O. Brandt", "Hans Joachim Brandt")]
    [InlineData("Sergei Ivanovich Orlov", "Sergei Petrovich Orlov")]
    [InlineData("Lukashenko", "Viktor Lukashenko")]
    [InlineData("E. B.", "E. Brandt")]
    [InlineData("Salman bin Khalid Torv", "Khalid bin Salman Torv")]
    [InlineData("Friedrich Karl", "Karl Friedrich")]
    [InlineData("Elizabeth I", "Elizabeth II")]
    [InlineData("Nordhavn Fund III L.P.", "Nordhavn Fund IV L.P.")]
    [InlineData("Nordhavn Bank", "Nordhavn Bank 2")]
    [InlineData("Nordhavn Bank AG", "Nordhavn Bank Sweden AG")]
    [InlineData("ABC Company", "C.B.A. Company")]
    [InlineData("王小明", "王小民")]
    [InlineData("Kim", "Kam")]
    [InlineData("Lukashevich", "Lukashenko")]
    public void Two_names_are_two(string one, string other)
    {
        Assert.False(Compare(one, other).Same, Compare(one, other).Reason);
        Assert.Equal(Compare(one, other).Score, Compare(other, one).Score);
    }

    [Theory]
    [InlineData("Bill Harding", "William Harding", "form of the given name: Bill = William")]
    [InlineData("J.F. Kennedy", "John Fitzgerald Kennedy", "initial: J. = John; initial: F. = Fitzgerald")]
    [InlineData("Nordhavn AG", "Nordhavn", "the same words; legal form only in one")]
    [InlineData("Sergei Viktorovich Lavrov", "Sergei Lavrov", "only in one: Viktorovich")]
    [InlineData("Erik Brandt", "Olaf Brandt", "Erik is not Olaf")]
    [InlineData("Elizabeth I", "Elizabeth II", "I is not II")]
    public void The_reason_names_the_words(string one, string other, string reason) => Assert.Equal(reason, Compare(one, other).Reason);

    [Fact]
    public void The_same_words_score_1_and_another_spelling_less()
    {
        Assert.Equal(1, Compare("ERIK BRANDT", "Erik Brandt").Score);
        Assert.InRange(Compare("Lukashenka", "Lukashenko").Score, NameScores.Same, NameScores.Spelling);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" .,-'")]
    [InlineData("\uD83D\uDE00")]
    public void What_has_no_letters_is_no_name(string text) => Assert.Null(NameText.Read(text));

    [Fact]
    public void A_name_has_a_longest_length_and_hostile_ones_of_it_are_compared()
    {
        Assert.Null(NameText.Read(new string('a', NameText.Longest + 1)));
        foreach (string unit in (string[])["a", "ab ", "a.", "i", "1 ", "a1", "&", "Co ", "bin ", "'", "\u0301", "\uD83D", "김", "ア", "schtsch", "ovich ", "II "])
        {
            string name = string.Concat(Enumerable.Repeat(unit, NameText.Longest / unit.Length));
            if (NameText.Read(name) is { } hostile)
            {
                Assert.InRange(NameComparer.Compare(hostile, hostile).Score, NameScores.Same, 1);
                Assert.InRange(NameComparer.Compare(hostile, NameText.Read($"x{name[..^1]}")!).Score, 0, 1);
            }
        }
    }

    private static NameComparison Compare(string one, string other) => NameComparer.Compare(NameText.Read(one)!, NameText.Read(other)!);
}
