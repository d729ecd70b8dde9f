namespace HostObjects;

/// <summary>What a host's database would give. All of it is made up.</summary>
internal static class HostData
{
    /// <summary>Answers of 40 people.</summary>
    public static IEnumerable<AnswerRow> Answers()
    {
        for (var number = 1; number <= 40; number++)
        {
            yield return new AnswerRow(
                $"{number:D4}",
                new DateOnly(2019, 5, 1 + (number % 28)),
                $"p{number:D2}",
                number % 4 == 0 ? "no" : "yes",
                number % 3 == 0 ? "yes" : number % 3 == 1 ? "no" : null,
                number % 5 == 0 ? "prefer_not_to_say" : "yes");
        }
    }
}
