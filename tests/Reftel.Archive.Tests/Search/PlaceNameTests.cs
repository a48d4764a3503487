using Reftel.Archive.Search;
using Reftel.Archive.Search.Terms;
using Reftel.Archive.Search.Terms.Names;
using Reftel.Archive.Search.Words;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class PlaceNameTests
{
    [Theory]
    [InlineData("Moscow", "Москва Москвы Москве Москву Москвой Масква Масквы Маскве Moskau Moscou Moskwa Moskva MOSCOW'S")]
    [InlineData("Москва", "Moscow Moscow's Масквы Moskau")]
    [InlineData("moscow", "Москве")]
    [InlineData("Kyiv", "Kiev Киев Киева Киеве Київ Києва Києві Кіеў Кіева Kijów Kiew")]
    [InlineData("Kiev", "Kyiv Київ")]
    [InlineData("Киев", "Kyiv Києві")]
    [InlineData("Kharkov", "Kharkiv Харьков Харькове Харків Харкова Харкаў Харкава")]
    [InlineData("Minsk", "Mensk Менск Менску Miensk Mińsk Минске")]
    [InlineData("Vilnius", "Вильнюс Вильнюсе Вільнюс Wilno Вильно Вільня Вільні Vilna")]
    [InlineData("Belarus", "Беларусь Беларуси Беларусі Белоруссия Белоруссии Białoruś Weissrussland Weißrussland Byelorussia")]
    [InlineData("Lvov", "Lviv Lwów Lemberg Львов Львове Львів Львова")]
    [InlineData("Hague", "Гааге Гаага")]
    [InlineData("Riga", "Рига Риге Рыгу")]
    [InlineData("Kremlin", "Кремль Кремля Кремлём Кремле")]
    [InlineData("China", "Китай Китая Китаю Кітай")]
    public void A_place_under_its_other_names(string asked, string others) => Assert.All(others.Split(' '), other =>
    {
        MatchKind? kind = new WordTerm(asked).Test(other, WordForms.Fold(other));
        Assert.True(kind is MatchKind.PlaceVariant or MatchKind.NameVariant or MatchKind.Stem or MatchKind.Exact, $"{asked} does not find {other}");
    });

    [Theory]
    [InlineData("Moscow", "москва Москвич Московский Moskowitz Минск")]
    [InlineData("china", "Китай")]
    [InlineData("Turkey", "Турист Turk")]
    [InlineData("Minsk", "Менскому Pinsk Минскому")]
    [InlineData("Serbia", "Серб")]
    [InlineData("Belarus", "Беларускі белорус Белорусов")]
    [InlineData("Hague", "Hague-")]
    [InlineData("Petersburg", "Ленинград Leningrad")]
    [InlineData("Vienna", "вены")]
    public void Not_the_place(string asked, string others) => Assert.All(others.Split(' ').Where(other => !other.EndsWith('-')), other =>
        Assert.Null(new WordTerm(asked).Test(other, WordForms.Fold(other))));

    [Theory]
    [InlineData("Kim", "Ким Кима Киму")]
    [InlineData("Ким", "Kim Kim's KIM")]
    [InlineData("Duda", "Дуда Дуды Дудой")]
    [InlineData("Bush", "Буш Буша Бушем")]
    [InlineData("Буш", "Bush")]
    [InlineData("Tusk", "Туск Туском")]
    [InlineData("NATO", "НАТО")]
    [InlineData("Lukin", "Лукин Лукина")]
    [InlineData("Orban", "Орбан Орбана Orbán")]
    public void A_short_name_in_the_other_script(string asked, string others) => Assert.All(others.Split(' '), other =>
        Assert.True(new WordTerm(asked).Test(other, WordForms.Fold(other)) is not null, $"{asked} does not find {other}"));

    [Theory]
    [InlineData("Kim", "Kam Кам ким Кимов Кум Kym")]
    [InlineData("kim", "Ким")]
    [InlineData("Bush", "Bash Бас Баш буша")]
    [InlineData("Duda", "Dada Дада Дудник")]
    [InlineData("Буш", "Bus Buch")]
    public void Another_short_word(string asked, string others) => Assert.All(others.Split(' '), other =>
        Assert.Null(new WordTerm(asked).Test(other, WordForms.Fold(other))));

    [Fact]
    public void A_name_belongs_to_one_place()
    {
        string[][] rows = [.. PlaceNameTable.Rows.Select(row => row.Split(' '))];
        Assert.All(rows, row => Assert.True(row.Length > 1, string.Join(' ', row)));
        string[] twice =
        [
            .. rows.SelectMany((row, i) => row.Select(name => (Name: WordForms.Fold(name.ToLowerInvariant()), Row: i)).Distinct())
                .GroupBy(pair => pair.Name).Where(group => group.Count() > 1).Select(group => group.Key),
        ];
        Assert.Empty(twice);
    }

    [Fact]
    public void The_index_leads_to_every_name_of_every_place()
    {
        HeldDocument[] documents = [.. PlaceNameTable.Rows.SelectMany(row => row.Split(' ')).Select((name, i) => new HeldDocument(i + 1, $"D{i}", null, null).Says($"In {name} they met."))];
        var search = new ArchiveSearch(new HeldStore(documents, 4));
        foreach (string[] row in PlaceNameTable.Rows.Select(row => row.Split(' ')))
        {
            long found = search.Search(row[0], new SearchOptions { Limit = 0 }).Documents;
            Assert.True(found >= row.Length, $"{row[0]}: {found} of {row.Length}");
        }
    }

    [Fact]
    public void It_is_told_as_such_and_quotes_switch_it_off()
    {
        HeldDocument[] documents = [new HeldDocument(1, "A", null, null).Says("Послы прибыли в Москву."), new HeldDocument(2, "B", null, null).Says("Moscow was silent; Ким тоже.")];
        var search = new ArchiveSearch(new HeldStore(documents));
        SearchHit hit = search.Search("Moscow", new SearchOptions()).Hits.Single(found => found.Document == "A");
        Assert.Equal(("Москву", MatchKind.PlaceVariant), (hit.Reasons[0].Found, hit.Reasons[0].Kind));
        Assert.Equal(1, search.Search("\"Moscow\"", new SearchOptions()).Documents);
        Assert.Equal(1, search.Search("verbatim:Moscow", new SearchOptions()).Documents);
        Assert.Equal("Ким", search.Search("Kim", new SearchOptions()).Hits[0].Reasons[0].Found);
    }
}
