using System.Text.Json;
using CareersSite.Content;
using CareersSite.Importing.Reading.Boards;

namespace CareersSite.Importing.Reading.Schema;

/// <summary>schema.org's <c>baseSalary</c>.</summary>
internal static class JobPay
{
    public static void Read(JsonElement pay, StatedFacts facts, string from)
    {
        if (!pay.IsObject())
        {
            facts.Read("salary", pay.Text(), from);
            return;
        }

        // Some write the numbers right into the amount of money, without the part between.
        var value = pay.At("value").IsObject() ? pay.At("value") : pay;
        var amount = pay.At("value").Number() ?? value.At("value").Number();
        var (min, max) = (value.At("minValue").Number() ?? amount, value.At("maxValue").Number() ?? amount);
        var unit = value.Text("unitText") ?? pay.Text("unitText");
        facts.Pay(min, max, pay.Text("currency") ?? value.Text("currency"), unit is null ? null : PayUnits.Parse(unit), from);
        if (min is null && max is null)
        {
            facts.NotTaken(from, pay.Text("value") ?? value.Text("value"));
        }
    }
}
