using Sui.Inspection.Json;
using Sui.Inspection.Vocabulary;

namespace Sui.Inspection.Rubrics;

/// <summary>Maps what a rubric's JSON says of the register of proposals to its record.</summary>
internal static class RegisterFile
{
    /// <summary>Reads it.</summary>
    /// <param name="data">Its object.</param>
    public static RegisterMapping Read(DataObject data)
    {
        var mapping = new RegisterMapping(
            data.Id("answeredCriterion"), data.Id("carriedOutCriterion"), data.Choices<ProposalDecision>("reasonNeededFor"))
        {
            RaisedBy = data.OptionalChoices<ProposalRaiser>("raisedBy"),
            UndatedDecisionsCount = data.OptionalFlag("undatedDecisionsCount") ?? false,
            PendingDays = data.OptionalWhole("pendingDays"),
        };
        data.Done();
        return mapping;
    }
}
