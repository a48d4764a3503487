using Reftel.Reading.Language.Identification;
using Reftel.Train.Languages;
using Xunit;

namespace Reftel.Reading.Tests.Language.Training;

public sealed class OwnFormsTests
{
    [Fact]
    public void A_stem_takes_each_ending_above_it_and_the_hyphen_alone_none() =>
        Assert.Equal(["дом", "дома", "лес", "леса", "нива", "нивы"], OwnForms.Words("- -а\nдом лес\n-а -ы\nнив\n"));

    [Fact]
    public void Every_form_is_spelt_with_the_letters_of_its_language() =>
        Assert.All(OwnForms.All(), form => Assert.All(form.Text.Where(c => c != '\''), letter => Assert.True(((Alphabets.UsersOf(Alphabets.NumberOf(letter)) >> form.Language) & 1) == 1, $"{Alphabets.Code(form.Language)}: {form.Text}")));
}
