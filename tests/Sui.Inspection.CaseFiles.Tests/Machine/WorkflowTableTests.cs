using Sui.Inspection.CaseFiles.Machine;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Machine;

/// <summary>The table of the workflow holds together, and the page shows it as it is.</summary>
public class WorkflowTableTests
{
    private static readonly WorkflowTable Table = WorkflowTable.Shipped;

    /// <summary>The states that the issue names, in its order.</summary>
    [Test]
    public void States_AreThoseOfAnInspection() => Assert.That(Table.States.Keys, Is.EqualTo(new[]
    {
        "Planned", "Gathering", "Analysis", "Judgement", "Moderation", "FactualAccuracy", "Published", "Withdrawn",
    }));

    [Test]
    public void Triggers_All_LeadFromAndToStatesThatThereAre_ByGuardsThatThereAre() => Assert.Multiple(() =>
    {
        foreach (var trigger in Table.Triggers)
        {
            Assert.That(trigger.From.Append(trigger.To), Is.SubsetOf(Table.States.Keys), trigger.Name);
            Assert.That(trigger.Guards, Is.SubsetOf(Table.Guards.Keys), trigger.Name);
        }

        Assert.That(Table.Triggers.Select(trigger => trigger.Name), Is.Unique);
        Assert.That(WorkflowGuards.Names, Is.EquivalentTo(Table.Guards.Keys));
        Assert.That(Table.Triggers.SelectMany(trigger => trigger.Guards).Distinct(), Is.EquivalentTo(Table.Guards.Keys));
    });

    /// <summary>Every state can be reached, and from every state the case can be taken on.</summary>
    [Test]
    public void States_All_AreReachedAndLeft() => Assert.Multiple(() =>
    {
        Assert.That(Table.Triggers.Select(trigger => trigger.To).Append(Table.Initial).Distinct(), Is.EquivalentTo(Table.States.Keys));
        Assert.That(Table.Triggers.SelectMany(trigger => trigger.From).Distinct(), Is.EquivalentTo(Table.States.Keys));
    });

    /// <summary>The page's first diagram is that of cases, its second that of proposals.</summary>
    [TestCase(1)]
    [TestCase(2)]
    public void WorkflowPage_ShowsTheDiagramOfTheTable(int number)
    {
        var table = number == 1 ? Table : WorkflowTable.Proposals;
        var path = Path.Combine(Repository.Root(), "docs", "workflow.md");
        var page = File.ReadAllText(path);
        var start = Enumerable.Range(0, number).Aggregate(0, (from, _) => page.IndexOf("```mermaid\n", from, StringComparison.Ordinal) + "```mermaid\n".Length);
        var end = page.IndexOf("```", start, StringComparison.Ordinal);
        var diagram = CaseMachine.Diagram(table).TrimEnd('\n') + "\n";
        if (Environment.GetEnvironmentVariable("SUI_ACCEPT_GOLDEN") == "1")
        {
            File.WriteAllText(path, page[..start] + diagram + page[end..]);
        }

        Assert.That(File.ReadAllText(path), Does.Contain("```mermaid\n" + diagram + "```"));
    }

    [Test]
    public void WorkflowPage_NamesEveryTriggerAndGuard() => Assert.That(
        Table.Triggers.Select(trigger => trigger.Name).Concat(Table.Guards.Keys).Where(name =>
            !File.ReadAllText(Path.Combine(Repository.Root(), "docs", "workflow.md")).Contains($"| `{name}` |", StringComparison.Ordinal)),
        Is.Empty);
}
