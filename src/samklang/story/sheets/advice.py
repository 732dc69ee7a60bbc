"""What a facilitator, a guest and a note-taker are told, in Danish and English: each point a bold lead and the rest."""

from __future__ import annotations

from samklang.values import Language

Points = tuple[tuple[str, str], ...]

_ADVICE: dict[str, dict[Language, Points]] = {
    "before": {
        "da": (
            (
                "Tre uger før:",
                "Aftal med kontaktpersonen, hvem der leder mødet, og hvem der skriver noter. "
                "Mind dem, der ikke har svaret, om spørgeskemaet – alle på én gang, aldrig enkeltvis.",
            ),
            ("En uge før:", "Send programmet og refleksionsarket ud. Skriv, at refleksionsarket er ens eget."),
            (
                "Nogle dage før:",
                "Læs drejebogen, og se slides igennem. Læs tallene, som de står, og lad være med "
                "at regne dig frem til, hvem der har svaret hvad.",
            ),
            (
                "Print:",
                "Et noteark til hver, en implementeringsplan til hver praksis, tilbuddene og arket til "
                "frokostmødet til alle, og plancherne i A3 til grupperne.",
            ),
            ("På dagen:", "Sæt stolene i grupper. Prøv lyd og skærm. Find tuscher, tape og noget at spise."),
        ),
        "en": (
            (
                "Three weeks before:",
                "Agree with the contact person who leads the meeting and who takes notes. "
                "Remind those who have not answered – everyone at once, never one by one.",
            ),
            ("A week before:", "Send out the programme and the reflection sheet. Say that the sheet is one’s own."),
            (
                "A few days before:",
                "Read the script and go through the slides. Read the figures as they stand, and "
                "do not try to work out who answered what.",
            ),
            (
                "Print:",
                "A note sheet for each, an implementation plan for each practice, the offers and the lunch "
                "sheet for everyone, and the A3 posters for the groups.",
            ),
            (
                "On the day:",
                "Put the chairs in groups. Test sound and screen. Find markers, tape and food.",
            ),
        ),
    },
    "low": {
        "da": (
            (
                "Gæt aldrig.",
                "Kig ikke rundt, når tallet kommer op, og stop venligt den, der begynder at gætte: "
                "”Det ved vi ikke, og det skal vi heller ikke vide.”",
            ),
            (
                "Nævn hjælpen for alle.",
                "Sig, hvor man kan få hjælp, hver gang, uanset hvad tallene viser. "
                "Så røber det ikke noget, at du siger det.",
            ),
            (
                "Privatlivet tæller med.",
                "Et lavt tal kan handle om sygdom, sorg eller søvn lige så vel som om arbejde. "
                "Tallet er et termometer, ikke en diagnose, og det er ikke klyngens opgave at finde årsagen.",
            ),
            (
                "Ingen skal forklare sig.",
                "Man må tie, gå ud eller tage imod selskab i pausen. "
                "Bliver nogen kede af det, så giv det plads, og tilbyd en gåtur.",
            ),
            (
                "Bliver du bekymret for en kollega,",
                "så ring samme dag. Sig, hvad du selv har set og hørt, spørg, "
                "hvordan det går, og tilbyd at finde hjælpen sammen. Er der fare for liv, så ring 112.",
            ),
        ),
        "en": (
            (
                "Never guess.",
                "Do not look round when the figure comes up, and kindly stop anyone who starts guessing: "
                "“We do not know, and we are not meant to.”",
            ),
            (
                "Name the help to everyone.",
                "Say where help can be had every time, whatever the figures show. Then saying it gives nothing away.",
            ),
            (
                "Private life counts too.",
                "A low score may be about illness, grief or sleep as much as about work. "
                "It is a thermometer, not a diagnosis, and finding the cause is not the cluster’s task.",
            ),
            (
                "Nobody owes an explanation.",
                "One may stay silent, go outside or welcome company in the break. "
                "If somebody gets upset, make room for it and offer a walk.",
            ),
            (
                "If you worry about a colleague,",
                "call the same day. Say what you yourself have seen and heard, ask "
                "how things are, and offer to find the help together. If life is in danger, call 112.",
            ),
        ),
    },
    "outside": {
        "da": (
            (
                "Du er gæst.",
                "Lad kontaktpersonen byde velkommen, og fortæl kort, hvem du er, og at du har "
                "tavshedspligt om det, der bliver sagt.",
            ),
            (
                "Du ejer ikke tallene.",
                "Vis dem, læs overskriften op, og lad lægerne tolke dem. "
                "Sammenlign ikke med andre klynger, du har besøgt.",
            ),
            (
                "Hold tiden og tonen.",
                "Det er derfor, du er der: så alle i klyngen kan være med i snakken. "
                "Giv ordet til dem, der ikke har haft det.",
            ),
            ("Lad det blive i rummet.", "Slet materialet efter mødet, og tag ikke plancher eller noter med dig."),
        ),
        "en": (
            (
                "You are a guest.",
                "Let the contact person say welcome, then tell briefly who you are and that you "
                "keep what is said to yourself.",
            ),
            (
                "The figures are not yours.",
                "Show them, read the headline aloud and leave it to the doctors to make "
                "sense of them. Do not compare with other clusters you have visited.",
            ),
            (
                "Keep the time and the tone.",
                "That is why you are there: so that everyone in the cluster can join the "
                "talk. Give the word to those who have not had it.",
            ),
            ("Let it stay in the room.", "Delete the material after the meeting, and take no posters or notes away."),
        ),
    },
    "taker": {
        "da": (
            ("Skriv aftalerne:", "hvad, hvem og hvornår. Læs dem højt, før I går, så alle kan rette."),
            ("Skriv ingen navne", "på det, folk har fortalt. Et referat siger ”flere nævnte”, ikke hvem."),
            ("Skriv tallene af,", "som de står på slides. Regn ikke nye ud."),
            ("Spørg før du citerer.", "Er du i tvivl om, hvad der må forlade rummet, så lad det blive der."),
        ),
        "en": (
            (
                "Write down the agreements:",
                "what, who and when. Read them aloud before you part, so that all can correct them.",
            ),
            ("Put no names", "to what people have told. Minutes say “several mentioned”, not who."),
            ("Copy the figures", "as they stand on the slides. Do not work out new ones."),
            ("Ask before you quote.", "If in doubt whether something may leave the room, let it stay there."),
        ),
    },
    "after": {
        "da": (
            ("Samme dag:", "Tak alle. Ring til den, du tænkte på undervejs."),
            (
                "Inden for en uge:",
                "Send referatet med aftalerne og oversigten over hjælp ud til alle, også dem, der ikke var med.",
            ),
            ("Inden for en måned:", "Spørg, om frokostmøderne er holdt, og om planerne er kommet i gang."),
            ("Næste klyngemøde:", "Begynd med aftalerne. Spørg, hvad der lykkedes, og hvad der gik i stå."),
            ("Om seks til tolv måneder:", "Stil de samme spørgsmål igen, så I kan se, hvilken vej det går."),
        ),
        "en": (
            ("The same day:", "Thank everyone. Call the one you thought of along the way."),
            (
                "Within a week:",
                "Send the minutes with the agreements and the list of support to everyone, those who "
                "were away included.",
            ),
            ("Within a month:", "Ask whether the lunch meetings have been held and the plans are under way."),
            ("Next cluster meeting:", "Begin with the agreements. Ask what worked and what stalled."),
            ("In six to twelve months:", "Ask the same questions again, to see which way things are going."),
        ),
    },
}


def advice(name: str, language: Language) -> Points:
    """The points of advice called `name`, each a bold lead and what follows it."""
    return _ADVICE[name][language]
