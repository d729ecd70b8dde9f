using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Evidence;

/// <summary>What a response says of people.</summary>
internal static class HeardResponses
{
    extension(Response response)
    {
        /// <summary>Whether somebody with lived experience was heard, in whole or in part.</summary>
        public bool IsOfSomebodyHeard => response.Experience == Experience.Lived && response.Outcome is ResponseOutcome.Completed or ResponseOutcome.Partial;

        /// <summary>How many people it stands for: one where it names a person, whatever it counts.</summary>
        public int Counted => response.Person is null ? response.People : 1;
    }
}
