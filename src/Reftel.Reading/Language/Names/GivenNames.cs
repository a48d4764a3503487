using System.Collections.Frozen;

namespace Reftel.Reading.Language.Names;

/// <summary>
/// Given names with their short forms, and with the forms that one bearer has in Russian, Belarusian and Ukrainian. A row is one name; a short form may stand in
/// several rows. Names that are merely translated (John, Juan) are different names.
/// </summary>
/// <remarks>Sources: the dictionaries of personal names of the languages (Hanks and Hodges; Petrovsky; Sudnik), where each can be looked up.</remarks>
internal static class GivenNames
{
    private static readonly string[] Rows =
    [
        "william bill billy will willy liam", "robert bob bobby rob robbie", "richard dick rick ricky rich", "edward ed eddie ted teddy ned", "theodore ted teddy theo",
        "james jim jimmy jamie", "john jack johnny", "joseph joe joey", "thomas tom tommy", "charles charlie chuck", "michael mike mick mickey", "david dave davy",
        "daniel dan danny", "anthony tony antony", "andrew andy drew", "alexander alex sandy alec", "benjamin ben benny bibi", "samuel sam sammy", "henry harry hank",
        "harold harry hal", "francis frank", "franklin frank", "lawrence larry laurence", "gerald gerry jerry", "kenneth ken kenny", "ronald ron ronnie",
        "donald don donnie", "stephen steve steven", "patrick pat paddy", "peter pete", "matthew matt", "christopher chris", "nicholas nick nicky", "timothy tim",
        "gregory greg", "jeffrey jeff geoffrey geoff", "albert al bert", "alfred al fred", "frederick fred freddy", "leonard len leo", "philip phil", "raymond ray",
        "walter walt", "zachary zach", "nathaniel nate nat", "jonathan jon", "elizabeth liz lizzie beth betty eliza", "margaret maggie peggy meg",
        "katherine kate kathy katie catherine cathy", "patricia pat patty", "susan sue", "deborah debbie", "victoria vicky", "barbara barb", "jennifer jen jenny",
        "condoleezza condi", "aleksandr alexander александр аляксандр олександр aleksander aliaksandr alyaksandr oleksandr sasha саша sanya саня шура",
        "aleksandra alexandra александра аляксандра олександра sasha саша shura шура",
        "vladimir владимир uladzimir уладзімір volodymyr володимир wladimir vladzimir volodya вова володя vova",
        "vladislav владислав uladzislau уладзіслаў vladyslav vlad влад slava слава",
        "aleksei alexei alexey алексей aliaksei аляксей oleksii oleksiy олексій lyosha лёша alyosha алёша",
        "sergei sergey сергей siarhei siarhiej сяргей serhii serhiy сергій seryozha серёжа", "andrei andrey андрей андрэй andrii андрій andriy",
        "nikolai nikolay николай mikalai мікалай mykola микола kolya коля", "mikhail михаил міхаіл mykhailo михайло misha миша",
        "dmitri dmitry дмитрий dzmitry дзмітры dmytro дмитро dima дима mitya", "yevgeny evgeny evgenii евгений яўген yauhen yevhen євген zhenya женя",
        "ivan иван іван vanya ваня", "grigory григорий рыгор ryhor hryhorii григорій grisha гриша", "pavel павел павал paval pavlo павло pasha паша",
        "pyotr petr пётр piotr пятро piatro petro петро petya петя", "yuri yury юрий юрый yuriy юрій yura юра", "viktor виктор віктар viktar віктор vitya витя",
        "vasily василий васіль vasil vasyl василь vasya вася", "georgy георгий георгій heorhii zhora жора", "igor игорь ігар ihar ihor ігор", "oleg олег алег aleh oleh",
        "konstantin константин канстанцін kanstantsin kostiantyn kostya костя", "anatoly анатолий анатоль anatol anatolii", "boris борис барыс barys borys borya боря",
        "leonid леонид леанід leanid lyonya лёня", "mariya maria мария марыя марія masha маша",
        "yekaterina ekaterina екатерина кацярына katsiaryna kateryna катерина katya катя", "natalya natalia наталья наталля nataliia наталія natasha наташа",
        "yelena elena елена алена alena olena олена lena лена", "anna анна ганна hanna anya аня", "svetlana светлана святлана sviatlana svitlana світлана sveta света",
        "tatyana tatiana татьяна таццяна tetiana тетяна tanya таня", "olga ольга вольга volha olha olya оля", "irina ирина ірына iryna ірина ira ира",
        "lyudmila людмила людміла liudmila lyuda люда", "yulia юлия юлія yuliya", "roman роман раман raman", "maksim максим максім maxim maksym",
        "valery валерий валерый valerii valera валера", "stanislav станислав станіслаў stanislau stas стас",
        "vyacheslav вячеслав вячаслаў viachaslau viacheslav slava слава", "gennady геннадий генадзь henadz hennadii gena гена",
        "fyodor федор фёдор фёдар fiodar fedir федір fedya", "hans", "friedrich fritz", "wilhelm willi", "johann hans", "heinrich heinz", "karl", "otto", "olaf",
        "angela", "angelo", "marina", "karina", "martin", "marta", "marco", "mark", "anders", "anton", "antonio", "arnold", "arthur", "bernard", "carlos", "carla",
        "clara", "diana", "emma", "eva ewa", "felix", "franz", "gustav", "helena", "ingrid", "jan", "jana", "jean", "joan", "juan", "jose", "klaus", "luis", "luisa",
        "manuel", "mario", "marie", "nina", "oskar", "paul", "paula", "pedro", "rosa", "rudolf", "simon", "sofia sonia", "stefan", "ulf", "vera", "werner",
    ];

    private static readonly FrozenDictionary<string, int[]> RowsOf = Rows
        .SelectMany((row, i) => row.Split(' ').Select(name => (Sounds: SoundReader.Read(name), Row: i)))
        .GroupBy(pair => pair.Sounds)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Row).Distinct().ToArray(), StringComparer.Ordinal);

    // By their stems; short forms make no patronymics.
    private static readonly FrozenDictionary<string, int[]> RowsOfFather = Rows
        .SelectMany((row, i) => row.Split(' ').Select(name => (Stem: Patronymics.StemOf(SoundReader.Read(name)), Row: i)))
        .Where(pair => pair.Stem.Length > 3)
        .GroupBy(pair => pair.Stem)
        .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.Row).Distinct().ToArray(), StringComparer.Ordinal);

    /// <summary>Whether it is a given name of the table, or the patronymic of one.</summary>
    public static bool IsKnown(NamePart part) => part.GivenNames.Length > 0;

    /// <summary>Whether the table has both, in one row.</summary>
    public static bool AreOne(NamePart one, NamePart other) => IsKnown(one) && IsKnown(other) && AreAlike(one, other) && one.GivenNames.Intersect(other.GivenNames).Any();

    /// <summary>Whether the table has both, and never in one row.</summary>
    public static bool AreTwo(NamePart one, NamePart other) => IsKnown(one) && IsKnown(other) && !AreOne(one, other);

    /// <summary>The rows that have a name, or the father's name of a patronymic.</summary>
    public static int[] RowsFor(string sounds) => RowsOf.TryGetValue(sounds, out int[]? rows)
        || (Patronymics.FatherOf(sounds) is { } father && RowsOfFather.TryGetValue(father, out rows)) ? rows : [];

    public static bool IsPatronymic(string sounds) => !RowsOf.ContainsKey(sounds) && Patronymics.FatherOf(sounds) is { } father && RowsOfFather.ContainsKey(father);

    // A son's and a daughter's patronymic are two, as are a name and its patronymic.
    private static bool AreAlike(NamePart one, NamePart other) => one.IsPatronymic == other.IsPatronymic
        && (!one.IsPatronymic || one.Sounds.EndsWith('a') == other.Sounds.EndsWith('a'));
}
