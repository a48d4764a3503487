using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Common given names in Latin letters that mark a name of a person, beside those of the comparison of names. A new one is one word.</summary>
internal static class FirstNames
{
    private static readonly WordSet Names = (
        "Adam Agnieszka Ahmed Ahmad Alan Alaksandr Alastair Aleh Alena Ales Alexandra Alfredo Alice Alicia Alina Alisa Alyaksandr Amanda Amir Amy Ana Anastasia Anatol Andrius Andrzej Angus Ann Anne Annegret Antje Antony Arkady Artem Artur Arvydas Ashley Audrius Ayman "
        + "Barack Bartosz Bashar Beata Belinda Benedikt Benjamin Bernie Birgit Bjorn Bohdan Boyko Brian Brigitte Bruce Bruno Bujar Burak Caroline Cecilia Chelsea Christian Christine Christina Cindy Claire Claude Claudia Colin Craig Cynthia Cyril Dalia Darius Denis Dennis "
        + "Diego Dieter Dilma Dmitriy Donatas Dorothy Douglas Duncan Dzianis Eamon Edgars Edgar Eduard Edvard Edwin Egils Ekaterina Eleanor Elina Ella Ellen Emily Emmanuel Enrique Eric Erik Ernest Ernesto Eugene Evan Evelyn Ewa Fatima Fernando Fiona Florian Francesca Francois "
        + "Fred Gabriel Gary Gediminas Geir George Gerhard Gilbert Giorgi Gintaras Glenn Gloria Gordon Grace Graham Grzegorz Guido Guillermo Gunnar Halina Hamid Hannah Hans Harvey Hassan Hector Heidi Heiko Helen Helmut Henryk Herbert Hillary Hosni Howard Hugh Hugo Hussein "
        + "Ian Ibrahim Ilham Ilya Imran Inga Isabel Ivo Jack Jacek Jacob Jacques Jakub James Jane Janet Jaroslaw Jason Javier Jay Jens Jeremy Jerome Jessica Jiri Joanna Joe Joel Joerg Johan Johannes John Jorge Josef Joseph Josep Joyce Judith Julia Julian Julie Jurgen Justin "
        + "Kaja Karen Karin Kassym Kazimierz Keith Kersti Kevin Khaled Kim Kirill Kirsten Krisjanis Kristina Krzysztof Kyle Lars Laura Lauren Lech Leila Leon Leszek Levan Liam Linas Linda Lindsey Lisa Lloyd Lotte Louis Louise Lucas Lucia Lukas Luke Lynn Maciej Magdalena Mahmoud "
        + "Malcolm Marcin Marek Margarita Marian Marie Marion Marius Marjorie Martha Mary Mateusz Matthias Maurice Max Megan Melissa Michal Michel Mick Miguel Mikael Milan Milos Mindaugas Miroslav Mohammad Mohammed Muhammad Molly Monica Monika Moritz Mustafa Nadia Nancy "
        + "Narendra Nasser Natalie Nathalie Nathan Neil Nelson Nigel Nikita Nina Norbert Norman Nursultan Oksana Oleksandr Olaf Oliver Omar Oscar Osama Owen Pamela Paolo Patricia Paula Paulius Pauline Pavol Petro Petr Philippe Phillip Pierre Piotr Rachel Radek Radoslaw Rafael "
        + "Raimundas Ralph Ramunas Raul Rebecca Recep Regina Rene Rex Ricardo Rita Robin Rodrigo Roger Roland Ron Ronan Rory Ross Roy Russell Ruth Ryan Saad Said Salome Samantha Sandra Sara Sarah Scott Sean Sebastian Serge Shane Sharon Sheila Siarhei Silvio Simone Slobodan Sofya "
        + "Sonia Sophie Stacey Stanley Stephanie Stephan Stuart Susanne Sviatlana Sven Sylvia Tadeusz Tamara Tarek Teresa Terry Theresa Tihomir Tina Tobias Todd Tomas Tomasz Toomas Tracy Travis Trevor Uladzimir Urmas Urszula Ursula Valdas Valdis Valentin Valentina Valeriya "
        + "Vanessa Veranika Veronika Viachaslau Viatcheslav Vincent Viola Virginia Vital Vitali Vitaly Vitold Vygaudas Waldemar Wanda Warren Wayne Wendy Wesley Willem Witold Wojciech Wolfgang Xavier Xi Yahya Yana Yanka Yauheni Yevgeniy Yitzhak Yolanda Yusuf Yves Zbigniew Zenon "
        + "Zianon Zigmas Zofia Zoran Zurab")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    public static bool Contains(ReadOnlySpan<char> name) => Names.Contains(name);
}
