using Reftel.Reading.Language;

namespace Reftel.Reading.Statements.Catalogues;

/// <summary>Given names of women, where the ending does not say so. A new one is one word.</summary>
internal static class FeminineNames
{
    private static readonly WordSet Names = (
        "Agnes Alice Alison Amy Angie Ann Anne Annie Ashley Barbara Belinda Beth Betty Birgit Brigitte Carol Carole Caroline Catherine Cathy Chantal Charlotte Cheryl Chloe Christine Cindy Claire Connie Cynthia Daphne Dawn Debbie Deborah Denise Diane Doris Dorothy Edith Eileen "
        + "Elaine Eleanor Elisabeth Elizabeth Ellen Emily Esther Evelyn Florence Frances Gail Gertrude Gillian Gladys Grace Gwen Hannah Hazel Heather Heidi Helen Helene Hillary Holly Ingrid Irene Isabel Isabelle Jackie Jane Janet Janice Jean Jennifer Jenny Jessie Jill Joan Joanne "
        + "Josephine Joy Joyce Judith Judy Julie June Karen Karin Kate Katherine Kathleen Kathy Katie Kay Kellyanne Kim Kirsten Kristen Laura Lauren Leigh Lesley Lillian Lily Linda Lindsay Lisbeth Liz Lois Louise Lucy Lynn Mabel Madeleine Marge Margaret Margot Marianne Marie Marilyn "
        + "Marjorie Mary Maureen Megan Michele Michelle Mildred Miriam Molly Nancy Naomi Natalie Nathalie Nicole Noel Pam Pat Patty Pauline Peggy Penny Phyllis Rachel Rose Rosemary Ruth Sally Samantha Sarah Sharon Sheryl Shirley Sophie Stacey Stephanie Sue Susan Susanne Suzanne Sylvie "
        + "Tracy Ursula Valerie Vanessa Vivian Wendy Yvette Yvonne")
        .Split(' ').ToWordSet(StringComparer.Ordinal);

    /// <summary>Men's names with the ending of women's.</summary>
    private static readonly WordSet Masculine = "Andrea Attila Borna Ilia Ilya Joshua Kolya Luca Luka Misha Mustafa Nikita Sasha Vanya Volodya Yasha Zia Barda Garcia Joschka Petya Vitya Grisha Kostya Misko Stipa Gaga Musa Isa Mirza Elia".Split(' ').ToWordSet(StringComparer.Ordinal);

    public static bool Has(string given) => Names.Contains(given) || (given.EndsWith('a') && !Masculine.Contains(given));
}
