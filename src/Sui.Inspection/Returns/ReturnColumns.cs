using Sui.Inspection.Intake.Tables;

namespace Sui.Inspection.Returns;

/// <summary>The columns of a file of returns.</summary>
internal sealed class ReturnColumns
{
    /// <summary>Makes the columns for a survey's questions.</summary>
    /// <param name="questions">The questions; ids that other columns have were refused before.</param>
    public ReturnColumns(IReadOnlyList<ReturnQuestion> questions)
    {
        Id = Set.Require("id");
        Group = Set.Require("group");
        Providers = Set.Require("providers");
        Parent = Set.Allow("parent");
        ReceivedDate = Set.Allow("received_date");
        Questions = [.. questions.Select(question => (question, Set.Allow(question.Id)))];
    }

    /// <summary>The columns beside the questions.</summary>
    public static IReadOnlyList<string> Own { get; } = ["id", "group", "providers", "parent", "received_date"];

    public ColumnSet Set { get; } = new();

    public Column Id { get; }

    public Column Group { get; }

    public Column Providers { get; }

    public Column Parent { get; }

    public Column ReceivedDate { get; }

    public IReadOnlyList<(ReturnQuestion Question, Column Column)> Questions { get; }
}
