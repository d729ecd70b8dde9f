using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Imports.Reading;

/// <summary>The words of an evidence pack for the experience from which somebody speaks.</summary>
internal static class ExperienceWords
{
    /// <summary>The experience; null where the word is none of them.</summary>
    /// <param name="word">The word, without regard to case.</param>
    public static Experience? Find(string word)
    {
        foreach (var experience in Enum.GetValues<Experience>())
        {
            if (word.Trim().Equals(experience.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return experience;
            }
        }

        return null;
    }
}
