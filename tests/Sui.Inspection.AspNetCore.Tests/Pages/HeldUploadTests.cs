using System.Security.Cryptography;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore.Tests.Pages;

/// <summary>Uploads that are kept in memory: for whoever sent them, for half an hour, and only so many bytes.</summary>
public class HeldUploadTests
{
    private static readonly CaseActor Lead = new("Lead inspector", "A. Rees");

    [Test]
    public void Upload_IsFoundByItsSenderAlone_ForHalfAnHour()
    {
        var time = new Clock();
        using var random = RandomNumberGenerator.Create();
        var held = new HeldUploads(time, random, 100);
        var token = held.Hold(Lead, "eastmere", [new HeldFile("answers.csv", [1, 2, 3])], null);
        Assert.Multiple(() =>
        {
            Assert.That(held.Find(token, Lead, "eastmere")?.Files.Single().Content, Is.EqualTo(new byte[] { 1, 2, 3 }));
            Assert.That(held.Find(token, new CaseActor("Lead inspector", "B. Jones"), "eastmere"), Is.Null);
            Assert.That(held.Find(token, Lead, "westhaven"), Is.Null);
        });
        time.Advance(TimeSpan.FromMinutes(30));
        Assert.That(held.Find(token, Lead, "eastmere"), Is.Null);
    }

    [Test]
    public void Uploads_BeyondTheRoom_TakeTheOldestOnesPlace()
    {
        var time = new Clock();
        using var random = RandomNumberGenerator.Create();
        var held = new HeldUploads(time, random, 10);
        var tokens = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            tokens.Add(held.Hold(Lead, "eastmere", [new HeldFile("answers.csv", new byte[2]), new HeldFile("more.csv", new byte[1])], new HeldFile("saved.json", new byte[1])));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.That(tokens.Select(token => held.Find(token, Lead, "eastmere") is not null), Is.EqualTo(new[] { false, true, true }));
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2019, 6, 10, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Advance(TimeSpan by) => _now += by;
    }
}
