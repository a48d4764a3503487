using System.Collections.Frozen;

namespace Reftel.Reading.Reports.Catalogues;

/// <summary>Cities that stand in datelines, with the zone of the tz database that holds there.</summary>
/// <remarks>Zones: the file zone1970.tab of the tz database, where a city that has no zone of its own is named under its country.</remarks>
internal static class Places
{
    private static readonly (string Zone, string Names)[] Rows =
    [
        ("America/New_York", "Washington|Washington DC|Washington D.C.|New York|Boston|Philadelphia|Вашингтон|Нью-Йорк"),
        ("America/Chicago", "Chicago"),
        ("America/Los_Angeles", "Los Angeles|San Francisco|Santa Monica"),
        ("America/Toronto", "Ottawa|Toronto"),
        ("America/Havana", "Havana"),
        ("Europe/London", "London|Лондон"),
        ("Europe/Dublin", "Dublin"),
        ("Europe/Brussels", "Brussels|Bruxelles|Брюссель"),
        ("Europe/Paris", "Paris|Париж"),
        ("Europe/Berlin", "Berlin|Берлин"),
        ("Europe/Vienna", "Vienna|Wien|Вена"),
        ("Europe/Zurich", "Geneva|Bern|Zurich|Genève|Женева"),
        ("Europe/Rome", "Rome"),
        ("Europe/Madrid", "Madrid"),
        ("Europe/Amsterdam", "The Hague|Amsterdam"),
        ("Europe/Prague", "Prague|Praha|Прага"),
        ("Europe/Warsaw", "Warsaw|Warszawa|Варшава"),
        ("Europe/Budapest", "Budapest"),
        ("Europe/Belgrade", "Belgrade"),
        ("Europe/Stockholm", "Stockholm"),
        ("Europe/Oslo", "Oslo"),
        ("Europe/Copenhagen", "Copenhagen"),
        ("Europe/Helsinki", "Helsinki"),
        ("Europe/Tallinn", "Tallinn"),
        ("Europe/Riga", "Riga|Рига"),
        ("Europe/Vilnius", "Vilnius|Вильнюс|Вільня"),
        ("Europe/Minsk", "Minsk|Минск|Мінск|Grodno|Brest|Gomel|Vitebsk|Mogilev"),
        ("Europe/Kyiv", "Kyiv|Kiev|Киев|Київ|Кіеў|Kharkiv|Odesa|Odessa|Lviv"),
        ("Europe/Chisinau", "Chisinau|Chișinău|Кишинев"),
        ("Europe/Bucharest", "Bucharest"),
        ("Europe/Sofia", "Sofia"),
        ("Europe/Athens", "Athens"),
        ("Europe/Istanbul", "Istanbul|Ankara|Стамбул|Анкара"),
        ("Europe/Moscow", "Moscow|Москва|Масква|St. Petersburg|Saint Petersburg|Санкт-Петербург|Sochi|Сочи"),
        ("Europe/Kaliningrad", "Kaliningrad|Калининград"),
        ("Asia/Vladivostok", "Vladivostok|Владивосток"),
        ("Asia/Tbilisi", "Tbilisi|Тбилиси"),
        ("Asia/Yerevan", "Yerevan|Ереван"),
        ("Asia/Baku", "Baku|Баку"),
        ("Asia/Almaty", "Almaty|Astana|Nur-Sultan|Алматы|Астана"),
        ("Asia/Bishkek", "Bishkek|Бишкек"),
        ("Asia/Tashkent", "Tashkent|Ташкент"),
        ("Asia/Dushanbe", "Dushanbe|Душанбе"),
        ("Asia/Ashgabat", "Ashgabat"),
        ("Asia/Shanghai", "Beijing|Shanghai|Пекин"),
        ("Asia/Hong_Kong", "Hong Kong"),
        ("Asia/Taipei", "Taipei"),
        ("Asia/Tokyo", "Tokyo"),
        ("Asia/Seoul", "Seoul"),
        ("Asia/Singapore", "Singapore"),
        ("Asia/Kolkata", "New Delhi|Delhi|Mumbai|Kolkata"),
        ("Asia/Karachi", "Islamabad|Karachi"),
        ("Asia/Dhaka", "Dhaka"),
        ("Asia/Kabul", "Kabul|Кабул"),
        ("Asia/Tehran", "Tehran|Тегеран"),
        ("Asia/Baghdad", "Baghdad|Erbil"),
        ("Asia/Damascus", "Damascus|Дамаск"),
        ("Asia/Beirut", "Beirut"),
        ("Asia/Jerusalem", "Jerusalem|Tel Aviv|Иерусалим"),
        ("Asia/Amman", "Amman"),
        ("Asia/Riyadh", "Riyadh"),
        ("Asia/Qatar", "Doha"),
        ("Asia/Dubai", "Dubai|Abu Dhabi"),
        ("Africa/Cairo", "Cairo"),
        ("Africa/Tripoli", "Tripoli"),
        ("Africa/Tunis", "Tunis"),
        ("Africa/Nairobi", "Nairobi"),
        ("Africa/Addis_Ababa", "Addis Ababa"),
        ("Africa/Khartoum", "Khartoum"),
        ("Africa/Lagos", "Lagos|Abuja"),
        ("Africa/Dakar", "Dakar"),
        ("Africa/Johannesburg", "Johannesburg|Pretoria|Cape Town"),
        ("America/Bogota", "Bogota|Bogotá"),
        ("America/Caracas", "Caracas"),
        ("America/Mexico_City", "Mexico City"),
        ("Australia/Sydney", "Sydney|Canberra"),
        ("Australia/Melbourne", "Melbourne"),
    ];

    private static readonly FrozenDictionary<string, string> Zones = Rows
        .SelectMany(row => row.Names.Split('|').Select(name => KeyValuePair.Create(name, row.Zone)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Id of the zone of a city, any case, or null.</summary>
    public static string? ZoneOf(ReadOnlySpan<char> city) =>
        Zones.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(city, out string? zone) ? zone : null;
}
