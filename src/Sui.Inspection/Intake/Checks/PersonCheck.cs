using Sui.Inspection.Evidence;
using Sui.Inspection.Evidence.Rules;
using Sui.Inspection.Intake.Files;

namespace Sui.Inspection.Intake.Checks;

/// <summary>Warns of a person who answered twice in one source: n counts people.</summary>
internal static class PersonCheck
{
    /// <summary>Runs the check.</summary>
    public static void Run(IReadOnlyList<FileReading> files)
    {
        var first = new Dictionary<(string Source, string Person), Locator>();
        foreach (var file in files)
        {
            foreach (var response in file.Table.Items.OfType<Response>())
            {
                if (response is { Person: { } person, Outcome: ResponseOutcome.Completed or ResponseOutcome.Partial }
                    && !first.TryAdd((response.SourceId, person), response.Locator))
                {
                    file.Problems.Warning(
                        IntakeCodes.PersonTwice, ItemPlace.Of(response.Locator, nameof(Response), response.Id, Members.Person),
                        $"The person answered before in the same source, at {first[(response.SourceId, person)]}.",
                        "One row with answers for each person and source.",
                        "Remove one of the two rows, or correct the pseudonym.",
                        file.Table.PlaceOf(ResponseFileReader.PersonColumn));
                }
            }
        }
    }
}
