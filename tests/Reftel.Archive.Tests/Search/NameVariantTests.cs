using Reftel.Archive.Search;
using Reftel.Archive.Search.Terms.Names;
using Xunit;

namespace Reftel.Archive.Tests.Search;

public sealed class NameVariantTests
{
    [Theory]
    [InlineData("Lukashenko", "Lukashenka")]
    [InlineData("Lukashenko", "Лукашенко")]
    [InlineData("Lukashenko", "Лукашенка")]
    [InlineData("Lukashenko", "Лукашэнка")]
    [InlineData("Lukashenko", "Лукашэнку")]
    [InlineData("Lukashenko", "Лукашэнкам")]
    [InlineData("Lukashenko", "Лукашэнкі")]
    [InlineData("Lukashenko", "Lukašenka")]
    [InlineData("Lukashenko", "Łukaszenka")]
    [InlineData("Lukashenko", "Łukaszenko")]
    [InlineData("Lukashenko", "Loukachenko")]
    [InlineData("Lukashenko", "Lukaschenko")]
    [InlineData("Лукашенко", "Lukashenka")]
    [InlineData("LUKASHENKO", "Лукашенко")]
    [InlineData("Putin", "Путин")]
    [InlineData("Putin", "Путина")]
    [InlineData("Putin", "Путиным")]
    [InlineData("Putin", "Пуціна")]
    [InlineData("Путина", "Putin")]
    [InlineData("Medvedev", "Медведеву")]
    [InlineData("Medvedev", "Медведевым")]
    [InlineData("Yeltsin", "Ельцин")]
    [InlineData("Yeltsin", "Eltsin")]
    [InlineData("Gorbachev", "Горбачёв")]
    [InlineData("Gorbachev", "Горбачев")]
    [InlineData("Gorbachev", "Gorbachyov")]
    [InlineData("Gorbachev", "Gorbatschow")]
    [InlineData("Khrushchev", "Хрущёв")]
    [InlineData("Khrushchev", "Хрущев")]
    [InlineData("Lavrov", "Лавровым")]
    [InlineData("Lavrov", "Лаврову")]
    [InlineData("Lavrov", "Lawrow")]
    [InlineData("Zelenskyy", "Zelensky")]
    [InlineData("Zelensky", "Зеленский")]
    [InlineData("Zelensky", "Зеленського")]
    [InlineData("Zelensky", "Зеленского")]
    [InlineData("Zelenskiy", "Зеленскому")]
    [InlineData("Tikhanovskaya", "Tsikhanouskaya")]
    [InlineData("Tikhanovskaya", "Ціханоўская")]
    [InlineData("Tikhanovskaya", "Тихановская")]
    [InlineData("Tikhanovskaya", "Тихановской")]
    [InlineData("Tsikhanouskaya", "Тихановскую")]
    [InlineData("Tsikhanouskaya", "Cichanoŭskaja")]
    [InlineData("Timoshenko", "Tymoshenko")]
    [InlineData("Timoshenko", "Тимошенко")]
    [InlineData("Yanukovich", "Yanukovych")]
    [InlineData("Yanukovich", "Ianoukovitch")]
    [InlineData("Yanukovich", "Янукович")]
    [InlineData("Yanukovich", "Януковича")]
    [InlineData("Poroshenko", "Порошенко")]
    [InlineData("Shushkevich", "Шушкевич")]
    [InlineData("Shushkevich", "Šuškievič")]
    [InlineData("Shushkevich", "Szuszkiewicz")]
    [InlineData("Myasnikovich", "Miasnikovič")]
    [InlineData("Myasnikovich", "Мясникович")]
    [InlineData("Sergei", "Sergey")]
    [InlineData("Sergei", "Сергей")]
    [InlineData("Vladimir", "Uladzimir")]
    [InlineData("Vladimir", "Уладзімір")]
    [InlineData("Dmitry", "Дмитрий")]
    [InlineData("Dmitry", "Dmitriy")]
    [InlineData("Nazarbayev", "Назарбаев")]
    [InlineData("Nazarbayev", "Nazarbaev")]
    [InlineData("Saakashvili", "Саакашвили")]
    [InlineData("Brezhnev", "Брежнева")]
    [InlineData("Tolstoy", "Толстого")]
    [InlineData("Minsk", "Минске")]
    [InlineData("Minsk", "Мінску")]
    [InlineData("Homel", "Gomel")]
    [InlineData("Gomel", "Гомеля")]
    [InlineData("Hrodna", "Grodno")]
    [InlineData("Hrodna", "Гродно")]
    [InlineData("Baranovichi", "Baranavichy")]
    [InlineData("Baranovichi", "Баранавічы")]
    [InlineData("Bobruisk", "Babruysk")]
    [InlineData("Vitebsk", "Витебске")]
    [InlineData("Vitebsk", "Віцебск")]
    [InlineData("Donetsk", "Донецке")]
    [InlineData("Luhansk", "Луганск")]
    [InlineData("Odessa", "Одеса")]
    public void The_same_name(string name, string other)
    {
        Assert.True(new NameMatcher(name.ToLowerInvariant()).IsSame(other.ToLowerInvariant()), "not the same name");
        Assert.True(NameWords.KeysOf(name).Intersect(NameWords.KeysOf(other)).Any(), $"no common key: {Keys(name)} and {Keys(other)}");
    }

    [Theory]
    [InlineData("Lukashenko", "Lukashevich")]
    [InlineData("Lukashenko", "Lukashuk")]
    [InlineData("Lukashenko", "Лукашевич")]
    [InlineData("Lukashenko", "Лукаш")]
    [InlineData("Lukashenko", "Lukyanenko")]
    [InlineData("Putin", "Putilin")]
    [InlineData("Putin", "Petin")]
    [InlineData("Putin", "Путник")]
    [InlineData("Putin", "Пути")]
    [InlineData("Minsk", "Pinsk")]
    [InlineData("Minsk", "Menska")]
    [InlineData("Waters", "Voters")]
    [InlineData("March", "Marsh")]
    [InlineData("Chips", "Ships")]
    [InlineData("Bykov", "Belov")]
    [InlineData("Petrov", "Petrenko")]
    [InlineData("Petrov", "Петренко")]
    [InlineData("Ivanov", "Ivanova")]
    [InlineData("Karpov", "Карпенко")]
    [InlineData("Sidorov", "Sidorsky")]
    [InlineData("Sidorov", "Сидорский")]
    [InlineData("Slovakia", "Slovenia")]
    [InlineData("Austria", "Australia")]
    [InlineData("Austria", "Австралия")]
    [InlineData("Minister", "Министр")]
    [InlineData("Lebedev", "Лебедь")]
    [InlineData("Makei", "Макаров")]
    [InlineData("Iran", "Иран")]
    [InlineData("Lavrov", "Лавренов")]
    [InlineData("Gomel", "Хомель")]
    [InlineData("Shevchenko", "Savchenko")]
    [InlineData("Commander", "Commoner")]
    [InlineData("Moscow", "Москва")]
    public void Another_name(string name, string other) =>
        Assert.False(new NameMatcher(name.ToLowerInvariant()).IsSame(other.ToLowerInvariant()), "taken for the same name");

    [Theory]
    [InlineData("Lukashenko", "06MINSK1019 07MINSK1009 07MOSCOW220")]
    [InlineData("Лукашенка", "06MINSK1019 07MINSK1009 07MOSCOW220")]
    [InlineData("lukashenko", "06MINSK1019 07MINSK1009 07MOSCOW220")]
    [InlineData("\"Lukashenko\"", "07MINSK1009")]
    [InlineData("verbatim:Lukashenko", "07MINSK1009")]
    [InlineData("Lukashenk*", "06MINSK1019 07MINSK1009")]
    [InlineData("Minsk", "07MOSCOW220")]
    public void Variants_are_found_and_quotes_switch_them_off(string query, string expected) => Assert.Equal(expected, FieldOffice.Found(query));

    [Theory]
    [InlineData("Valuev", "Валуев")]
    [InlineData("Валуев", "Walujew")]
    [InlineData("Chagaev", "Tschagajew")]
    [InlineData("Ovsei", "Овсей")]
    public void Names_with_hardly_a_consonant_are_found_in_the_index_too(string name, string other)
    {
        var store = new HeldStore([new HeldDocument(1, "A", null, null).Says($"Then {other} came."), new HeldDocument(2, "B", null, null).Says("Then nobody came.")]);
        Assert.Equal("A", Assert.Single(new ArchiveSearch(store).Search(name, new SearchOptions()).Hits).Document);
    }

    [Fact]
    public void A_variant_is_told_as_such()
    {
        IEnumerable<string> reasons = FieldOffice.Search("Lukashenko").Hits.SelectMany(hit => hit.Reasons).Select(reason => $"{reason.Found}: {reason.Kind}");
        Assert.Equal(
            ["Lukashenka: NameVariant", "Lukashenko: Exact", "Лукашенко: NameVariant", "Лукашэнка: NameVariant"],
            reasons.Order(StringComparer.Ordinal));
    }

    private static string Keys(string name) => string.Join(' ', NameWords.KeysOf(name));
}
