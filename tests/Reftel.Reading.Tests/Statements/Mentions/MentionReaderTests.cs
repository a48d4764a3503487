using System.Collections.Immutable;
using Reftel.Reading.Documents;
using Reftel.Reading.Statements;
using Reftel.Reading.Text;
using Xunit;

namespace Reftel.Reading.Tests.Statements.Mentions;

public sealed class MentionReaderTests
{
    [Theory]
    [InlineData("First Deputy Prime Minister (and Gazprom chairman) Dmitriy Medvedev denied it.", "office First Deputy Prime Minister=dmitriy-medvedev | office Gazprom chairman=dmitriy-medvedev | body Gazprom=gazprom | person Dmitriy Medvedev=dmitriy-medvedev")]
    [InlineData("Belarusian President Alexander Lukashenko left. Later Lukashenko returned.", "office President=alexander-lukashenko | person Alexander Lukashenko=alexander-lukashenko | person Lukashenko=alexander-lukashenko")]
    [InlineData("Anna Lis met Oleg Lis, and Lis left.", "person Anna Lis=anna-lis | person Oleg Lis=oleg-lis | person Lis=?")]
    [InlineData("Oleg Hrynko, chairman of the board, told the press that he was ill.", "person Oleg Hrynko=oleg-hrynko | office chairman=oleg-hrynko | person he=oleg-hrynko pronoun")]
    [InlineData("Anna Hrynko, who knew the port, left.", "person Anna Hrynko=anna-hrynko | person who=anna-hrynko pronoun")]
    [InlineData("Oleg Hrynko spoke. She left.", "person Oleg Hrynko=oleg-hrynko")]
    [InlineData("Oleg Hrynko met Ales Zaranka. He left.", "person Oleg Hrynko=oleg-hrynko | person Ales Zaranka=ales-zaranka")]
    [InlineData("Foreign Minister Sergei Zaranka left. The foreign minister was ill.", "office Foreign Minister=sergei-zaranka | person Sergei Zaranka=sergei-zaranka | office foreign minister=sergei-zaranka")]
    [InlineData("Robby Mook left. Mook was ill.", "person Robby Mook=robby-mook | person Mook=robby-mook")]
    [InlineData("Alexander Zaranka left. Aleksandr Zaranka was ill.", "person Alexander Zaranka=alexander-zaranka | person Aleksandr Zaranka=alexander-zaranka")]
    [InlineData("Viktor Semashka spoke. Semashko was late.", "person Viktor Semashka=viktor-semashka | person Semashko=viktor-semashka")]
    [InlineData("Alyaksandr Lukashenka left. President Lukashenko was ill.", "person Alyaksandr Lukashenka=alyaksandr-lukashenka | office President=alyaksandr-lukashenka | person Lukashenko=alyaksandr-lukashenka")]
    [InlineData("Anna Petrova left. Petrov was ill.", "person Anna Petrova=anna-petrova")]
    [InlineData("Oleg Lukashenka met Anna Lukashenka. Lukashenko left.", "person Oleg Lukashenka=oleg-lukashenka | person Anna Lukashenka=anna-lukashenka")]
    [InlineData("Oleg Marsh left. Mars was red.", "person Oleg Marsh=oleg-marsh")]
    [InlineData("Prime Minister Oleg Hrynko left. \"He knows the port,\" Hrynko said.", "office Prime Minister=oleg-hrynko | person Oleg Hrynko=oleg-hrynko | person Hrynko=oleg-hrynko")]
    [InlineData("\"Oleg Hrynko is ill. He left,\" they said.", "person Oleg Hrynko=oleg-hrynko | person He=oleg-hrynko pronoun")]
    [InlineData("Party of Regions MP Inna Hrynko left.", "body Party of Regions=party-of-regions | office MP=inna-hrynko | person Inna Hrynko=inna-hrynko")]
    public void People_have_one_key_and_their_offices(string text, string expected) => Assert.Equal(expected, Say(text));

    [Theory]
    [InlineData("The Harbour Workers Union (HWU) met. The HWU left.", "body Harbour Workers Union=harbour-workers-union | body HWU=harbour-workers-union acronym | body HWU=harbour-workers-union acronym")]
    [InlineData("The MFA refused. The Ministry of Foreign Affairs (MFA) was late.", "body MFA=foreign-ministry acronym | body Ministry of Foreign Affairs=foreign-ministry | body MFA=foreign-ministry acronym")]
    [InlineData("The Belarusian Foreign Ministry and the Ministry of Foreign Affairs of Belarus are one.", "body Belarusian Foreign Ministry=foreign-ministry-belarus | body Ministry of Foreign Affairs of Belarus=foreign-ministry-belarus")]
    [InlineData("The Eastern Economic Commission (EEC) met. The EEC left.", "body Eastern Economic Commission=eastern-economic-commission | body EEC=eastern-economic-commission acronym | body EEC=eastern-economic-commission acronym")]
    [InlineData("The contractor, Baltic Pipe AG, left. The UAB was late.", "body Baltic Pipe AG=baltic-pipe-ag | body UAB=? acronym")]
    [InlineData("They met opposition leader Oleg Hrynko.", "office opposition leader=oleg-hrynko | person Oleg Hrynko=oleg-hrynko")]
    [InlineData("The BZQ met NATO and the EU.", "body BZQ=? acronym | body NATO=north-atlantic-treaty-organization | body EU=european-union")]
    [InlineData("They signed the Treaty on the Harbour in Vilnius.", "document Treaty on the Harbour=treaty-on-harbour | place Vilnius=vilnius")]
    [InlineData("The Belarusian parliament met in the U.S. and in South Korea.", "body Belarusian parliament=parliament-belarus | state U.S.=united-states | state South Korea=south-korea")]
    [InlineData("The talks were in Smolensk and near San Pedro.", "place Smolensk=smolensk | place San Pedro=san-pedro")]
    [InlineData("They had confidence in Holm, met in Holm's house in May, spoke in English, wrote in LaTeX and sat in Parliament and in Congress.", "")]
    [InlineData("Anna Holm left. They believed in her and in Holm.", "person Anna Holm=anna-holm | person Holm=anna-holm")]
    [InlineData("They told us who was in.", "")]
    public void Bodies_states_and_documents_are_named(string text, string expected) => Assert.Equal(expected, Say(text));

    [Theory]
    [InlineData("Minsk said no.", "state Minsk=belarus capital-for-government", "place Minsk=minsk")]
    [InlineData("Official Minsk was silent.", "state Minsk=belarus capital-for-government", "place Minsk=minsk")]
    [InlineData("Talks with Moscow failed.", "state Moscow=russia capital-for-government", "place Moscow=moscow")]
    [InlineData("The Kremlin was silent.", "state Kremlin=russia seat-for-government", "place Kremlin=kremlin")]
    [InlineData("He lived in Minsk.", "place Minsk=minsk", "place Minsk=minsk")]
    public void A_capital_stands_for_its_government_by_rule_only(string text, string with, string without)
    {
        Assert.Equal(with, Say(text));
        Assert.Equal(without, Say(text, new ReadingOptions { Metonyms = false }));
    }

    [Fact]
    public void Speakers_have_the_actor_at_the_head_of_their_words()
    {
        Document document = Read("Foreign Minister Sergei Zaranka of Belarus said that the port was open. Anna Lis and Oleg Hrynko said that it was shut. Zaranka's aide said that it was late. Foreign Ministry spokesman Andrei Dubov said that it was early.", null);

        Assert.Equal(["sergei-zaranka", null, null, "andrei-dubov"], document.Statements.Where(s => s.Speaker is not null).Select(s => s.Speaker!.Actor));
    }

    [Fact]
    public void Words_of_a_post_stand_for_it_in_capitals_too()
    {
        string telegram = """
            FM AMEMBASSY MINSK
            TO SECSTATE WASHDC
            BT
            C O N F I D E N T I A L MINSK 001019
            SUBJECT: HARBOUR TALKS

            1. (C) ALES ZARANKA TOLD THE CHARGE THAT THE GOB WOULD NOT SIGN THE PAPERS. POST BELIEVES THAT THE UNITED HARBOUR PARTY (UHP) WILL WAIT. THE UHP IS SMALL.
            """;

        Assert.Equal(
            "person ALES ZARANKA=ales-zaranka | office CHARGE=charge-embassy-minsk office-of-post | state GOB=belarus government-acronym | body POST=embassy-minsk post | body UNITED HARBOUR PARTY=united-harbour-party | body UHP=united-harbour-party acronym | body UHP=united-harbour-party acronym",
            Say(telegram));
    }

    internal static Document Read(string text, ReadingOptions? options) => StatementReader.AddTo(Assert.Single(DocumentReader.Read(SourceText.From(text), options)), options);

    private static string Say(string text, ReadingOptions? options = null)
    {
        ImmutableArray<Mention> mentions = Read(text, options).Mentions;
        return string.Join(" | ", mentions.Select(m => $"{m.Kind.ToWord()} {m.Text}={m.Actor ?? "?"}{(m.Rule is null or "office" ? "" : " " + m.Rule)}"));
    }
}
