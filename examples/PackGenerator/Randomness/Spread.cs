using PackGenerator.Profiles;

namespace PackGenerator.Randomness;

/// <summary>
/// Gives each person an answer so that the shares come out within one person of the true ones, whatever the seed: one random
/// point in each of n equal slices of the shares. Content people give more of the good answers, as in real surveys: points
/// are handed out in the order of each person's mood, blurred anew for each question.
/// </summary>
internal static class Spread
{
    private const double Blur = 0.8;

    /// <summary>The answers, in the order of the moods.</summary>
    /// <param name="random">The generator.</param>
    /// <param name="moods">One number from 0 to 1 for each person, low for content.</param>
    /// <param name="shares">The true shares.</param>
    public static string[] Answers(SplitMix random, IReadOnlyList<double> moods, AnswerShares shares)
    {
        var places = moods
            .Select((mood, index) => (Key: mood + (Blur * random.NextDouble()), Index: index))
            .OrderBy(place => place.Key)
            .ThenBy(place => place.Index)
            .ToArray();
        var answers = new string[moods.Count];
        for (var slice = 0; slice < places.Length; slice++)
        {
            answers[places[slice].Index] = shares.At((slice + random.NextDouble()) / places.Length);
        }

        return answers;
    }
}
