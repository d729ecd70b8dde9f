namespace Sui.Inspection.Imports;

/// <summary>What the rows kept add up to. Does not depend on their order.</summary>
/// <param name="Questions">Every question of the instrument that the file has a column for, in the instrument's order.</param>
/// <param name="Criteria">Every criterion that is a share and that one of the questions speaks to, in the rubric's order.</param>
/// <param name="Groups">How many people of each group answered, for every characteristic that the instrument asks for.</param>
public sealed record ImportTally(
    IReadOnlyList<QuestionTally> Questions, IReadOnlyList<CriterionTally> Criteria, IReadOnlyList<GroupTally> Groups);
