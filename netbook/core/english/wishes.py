"""How English says what somebody wishes for or offers, and words that tell nothing apart."""

CUES = """
seek: looking for, looks for, look for, looking to, looks to, seeks, seek, seeking, wants, want,
  wanted, needs, need, needed, searches, searching for, search, in search of, wishes, wish, would
  like, would love, wants to find, could use, interested in, hopes to, hoping to, trying to find,
  tries to find, is after, on the lookout, after a, hunting for, longs for, dreams of, asks for,
  asked for, asking for, has no, lacks, missing, desperate for, required, must find, would
  welcome, hopes for, hoping for, keen to, keen on, on the hunt, open to, short of, would
  appreciate, would be grateful, still needs, urgently needs, cannot find, can't find
give: offers, offer, offering, gives, give, giving, provides, provide, can provide, has a, has an,
  has, have, available, spare, happy to, glad to, could, can, willing to, would share, shares, let
  others use, lets, makes, runs, does, organises, organizes, hosts, too many, left over, for free
know: knows, know, knows a good, knows someone, friends with, is friends with, close to, can
  recommend, recommends, recommend, her sister is, his brother is, his wife is, her husband is, in
  touch with, well connected, network in, good contacts, has contacts, contacts in, old colleague
hire: hires, hiring, hire, recruits, is recruiting, recruits for, taking on, takes on, employs,
  staffing, fill a position, wants to employ, looking to employ, expands its team, expanding the
  team, growing the team, headcount, would pay for, to commission, commissions, team is growing,
  looking to fill, short-staffed, short of staff, needs staff, seeks staff, building a team,
  builds a team, has to fill, filling a, filling, wants to fill, looking to hire, wants to hire,
  plans to hire, will hire, needs to hire, still hiring, staffing up, needs another, needs one
  more
opening: opening, openings, vacancy, vacancies, open position, open positions, open role, open
  roles, position to fill, position free, job ad, job offer, has a job, has jobs, jobs at
job: job, jobs, position, employment, role, roles, new job, full-time job, day job, side job,
  summer job, weekend job, evening job, mini job, work as, working as, gig, gigs, assignment,
  assignments, contract work, freelance work, projects, commissions, employer, new challenge, be
  hired, paid work, permanent position, looks for work, seeks work, find work, needs work, wants
  work, work in, works in, work as a, works as, work on a, work at, work in a, work for, change
  jobs, changing jobs, work, next role, open to offers, between jobs, new opportunity, new
  opportunities, career move, next step, new role, permanent job, seasonal work, holiday job, laid
  off, lost her job, lost his job, employed as, contract role, freelance clients, freelance
  projects
internship: internship, internships, intern, interns, work placement, work experience placement,
  placement, traineeship, trainee
apprenticeship: apprenticeship, apprentice, apprentices, apprenticeships, vocational training
student_job: working student, student job, student assistant, student jobs
freelance: freelance, freelancer, freelancers, contractor, contractors, self-employed, has
  capacity, takes on projects, takes clients, takes new clients, takes commissions, free capacity,
  accepts commissions, for hire, takes orders, takes on small jobs, taking new clients, takes on
  small projects, takes on work, takes on commissions, takes on clients, takes on new clients,
  takes on orders
candidate: candidate, candidates, applicants, applicant, talent, staff, employees, employee, new
  hire, workers, successor
cofounder: co-founder, cofounder, co-founders, cofounders, founding partner, business partner, to
  found with, founding team, co-found, cofound, technical cofounder, technical co-founder, tech
  cofounder, tech co-founder, business cofounder, business co-founder, commercial cofounder,
  commercial co-founder, sales co-founder
mentor: mentor, mentors, mentoring, mentorship, mentee, mentees, coach, coaches, coaching,
  sparring partner, sparring, role model, guidance, accountability partner, wants to mentor, would
  like to mentor, wants to coach, would like to coach, takes mentees, thought partner, takes on
  mentees, supports founders, mentored, has mentored, coaches people
feedback: feedback, review, reviews, reviewing, reviewer, look over, looks over, look at, looks
  at, read through, reads through, comments on, comment on, critique, critiques, second opinion,
  second pair of eyes, proofread, proofreads, test reader, test readers, beta reader, beta
  readers, sanity check, honest opinion, opinion on, check her, check his, checks, check over,
  honest look, going over, go over, goes over, fresh eyes, tear apart, someone to read, someone to
  check, poke holes, gut check, eyes on, run it by, reads drafts, marks up, honest eyes, read it,
  read her, read his, reads, happy to read, editorial feedback, test read, gives notes, notes on,
  candid opinion, look through, looks through, edits, dry run, practise her talk, practise his
  talk
intro: introduction, introductions, introduction to, intro, intros, introduce, introduces, contact
  at, contacts at, contact in, contact to, contact with, contacts to, contacts with, contact
  person, contacts, contact, connection to, connections to, connections at, connection,
  connections, connect, put in touch, meet people, meet someone, to meet, get to know, talk to
  someone, talk to people, talk with, talk to, speak to someone, speak with someone, speak to
  people, speak with, someone at, someone from, someone who works, somebody at, somebody who
  works, people who work, warm intro, referral, referrals, refer, access to, link to, decision
  maker, way into, foot in the door, door opener, open doors, opens doors, knows anyone at, in
  front of, reach someone, reach out to, way in, get a meeting, meeting with, meet a, meet an,
  meet other, be introduced, introduced to, can introduce, would introduce, knows the head, knows
  the founder, knows the buyer, knows people at, knows people in, connected to, connected with,
  knows many, knows several, knows a lot of
worked_at: works at, works for, worked at, worked for, used to work at, used to work for, formerly
  at, ex, years at, alumni of, alumna of, alumnus of, employed at, sits on the board, board
  member, manages the, leads the, head at, insider, on the board of, works in, works as, work in,
  work as
speaker: speaker, speakers, keynote speaker, guest speaker, panellist, panelist, panelists,
  presenter, guest lecturer, podcast guest, guest for podcast, guests for podcast, podcast guests,
  interview guest, someone to speak, someone to talk about, someone to give a talk, guests,
  someone to moderate, talk at our, speaker for, people to speak
talk: give a talk, gives talks, give talks, gives a talk, talk about, talks about, talks on, talk
  on, speak at, speaks at, speak about, speaks about, speak on, speaks on, speaking engagement,
  speaking engagements, lecture, lectures, keynote, keynotes, present at, public talk, giving
  talks, would speak, guest lecture, to speak, likes to speak, appear on, be a guest, as a guest,
  speak up about, to talk at, to speak to students, enjoys speaking, would talk, could speak, can
  speak, available to speak, would give a talk, speaks regularly, gives workshops, has given
  talks, likes giving talks
slot: speaking slot, slot, slots, speaker slot, talk slot, stage, call for papers, call for
  speakers, call for proposals, cfp, speaking opportunity, speaking opportunities, place on a
  panel, stage time, evening free for a talk, guest spot, open mic, audience for
lend: lend, lends, lending, loan out, borrow out, rents out, rent out, lets out, sublets, sublet,
  to let, for rent, to rent out, hires out, can be borrowed, give away, gives away, giving away,
  donate, donates, for sale, sells, sell, selling, to sell, get rid of, gets rid of, spare room,
  lease out, leases out, free from, vacates, moving out, moves out, swaps, parting with, hand
  down, hands down, to give away, to spare, has left, wants to lend, would like to give away,
  wants to sell, would like to sell, wants to give away, wants to donate, would like to donate,
  wants to sublet, wants to rent out, no longer needs, no longer uses, no longer use, does not
  need any more, doesn't need any more, doesn't use any more, never uses, hardly uses, outgrown,
  has outgrown, stands empty, standing empty, stands unused, gathering dust, leftover, can have,
  up for grabs, going spare, getting rid of, clearing out, clears out, upgrading, downsizing,
  rarely uses, sits unused, unused, can be lent, happy to lend, would lend, could lend, to borrow
  from her, to borrow from him, let people use, lets people use, lets friends use, can let someone
  use, would let someone use, in the cellar, in the attic, in the garage, in the basement, spare
borrow: borrow, borrows, borrowing, rent, rents, renting, buy, buys, buying, second-hand,
  secondhand, used, lease, wants to buy, purchase, on loan, house hunting, flat hunting, to house,
  to store, to stay, for rent, to let, a sublet, sublet in, to use for, use of, somewhere to, a
  place to, place for, space for, room for
learn: learn, learns, learning, course, courses, class, classes, lesson, lessons, tutor, tutors,
  training, workshops, improve her, improve his, improve their, brush up, brushing up, study
  group, bootcamp, introduction course, beginners course, evening class, get better at, take up,
  be taught, practise, practice, practising, practicing, crash course, refresher, taught by,
  master the basics, learn how
teach: teach, teaches, teaching, instructs, native speaker, gives lessons, gives a course, trains
  people, runs workshops, runs courses, show how, shows how, show someone how, shows people how,
  explain, explains, show beginners, runs a course, runs a class, coaches beginners, wants to
  teach, would like to teach, likes to teach, native
invest: investor, investors, angel, business angel, business angels, vc, vcs, venture capitalist,
  invest, invests, investing in, funds startups, backs, raising, raise, raises, capital, grant,
  grants, sponsor, sponsors, sponsorship, donation, donations, loan, seed money, financing,
  financial support, money, patron, scholarship, scholarships, writes cheques, writes checks,
  cheque, cheques, ticket size, family office, prize money, stipend, to sponsor, sponsoring, wants
  to invest, would like to invest, funding, funds, backers, backer, runway, angel round, bridge
  round, invests up to, puts money into, budget to sponsor, matching funds
customer: customer, customers, client, clients, pilot customer, pilot customers, pilot client,
  first customers, orders, new clients, buyers, paying customers, early adopters, pilot partner,
  pilot partners, design partner, design partners, distributor, distributors, stockist, stockists,
  retailers, outlet, outlets, market for, someone to sell to, pilot, place to sell, sell to, stock
  her, stocks local, stocks, buys from, sells through, looking to sell, procurement contract,
  first buyers, first order
volunteer: volunteer, volunteers, volunteering, voluntary, helpers, helper, helping hands, hands
  for, honorary, pro bono, board members for, unpaid help, volunteering work, wants to volunteer,
  would like to volunteer, likes to volunteer, extra hands, pair of hands, would like to help,
  wants to help out, happy to lend a hand, gladly helps, trustee, trustees, board member for,
  committee member, pitch in, marshals, stewards
lend_hand: lend a hand, help out, do some good, be useful, wants to get involved, get involved,
  gives time, has time to help, engage
tester: tester, testers, test users, test user, beta tester, beta testers, interview partners,
  interview partner, interviewees, interviewee, participants, participant, survey participants,
  respondents, test persons, test families, test subjects, people to interview, people to survey,
  survey, users for, users to test, interviews with, take part in a study, takes part in studies,
  take part, takes part, fill in, would test, tests, beta test, beta, test drive, try out, tries
  out, user interviews, user interview, study participants, be interviewed, test the, volunteers
  for a study, customer interviews, people to test, trial users, focus group, answers questions
  about, to interview, interview, surveys, likes trying, trying new, tries new, likes to try,
  early users, user research, try a prototype, tries prototypes, give it a try, give it a spin,
  testing apps, testing new, early testers, pilot users, be a guinea pig, guinea pigs
study: study, studies
advice: advice, advise, advises, advising, tip, tips, guidance on, help with, help on, helps with,
  helps, help, assist, assists, assistance, supports, support with, expertise, expert in, expert
  on, expert, experts, specialist, experience with, experience in, experiences with, know-how,
  knowledge of, someone who knows, knows about, knows how, knows a lot about, knows her way
  around, knows his way around, well versed, understands, knows everything about, information
  about, information on, question about, questions about, questions on, ask about, wonders how,
  wonders, wants to know, wants to understand, understand, recommendation, recommendations,
  recommendation for, exchange, exchanges, exchange ideas, has done, has been through, went
  through, lived through, someone who has been, someone who has, experiences, insight, insights,
  insights into, swap notes, compare notes, consult, how to, figure out, pick her brain, pick his
  brain, knows the ropes, familiar with, happy to talk, talks openly, glad to talk, talk openly,
  willing to talk, struggles with, struggling with, stuck with, stuck on, unsure, unsure about,
  unsure how, curious, curious about, considering, thinking about, thinks about, think through,
  talk through, sounding board, has learned, learned the hard way, can explain, can show, can
  advise, advises people, answers questions, happy to answer, guides, mistakes to avoid, lessons
  learned, been there, how she did it, how he did it, how it works, how others, best practices,
  practical tips, recommend, recommends a, honest advice, wants to hear, would like to hear,
  pointers
partner: partner, buddy, companion, someone to play, someone to go, people to play, people to run,
  people to climb, players, player, team mate, teammate, team mates, mate, mates, fellow,
  like-minded, someone to run with, band members, member, members, tandem, language tandem,
  language partner, language exchange, welcomes new people, new people welcome, welcomes guests,
  is open to new members, takes new people, walking group, running group, reading group, support
  group, self-help group, regulars table, accountability buddy, study buddy, training partner,
  someone to train with, someone to practise, someone to practice, meets weekly, meets every, join
  us, new members, welcomes beginners, open to all, welcomes anyone
become: become, becomes, move into, switch to, switch into, change into, get into, break into,
  start as, career in, career as, retrain as, move to, transition into, transition to
reverse: wants to teach, would like to teach, likes to teach, wants to mentor, would like to
  mentor, wants to volunteer, would like to volunteer, wants to invest, would like to invest,
  wants to lend, would like to give away, wants to sell, would like to sell, would like to mentor,
  wants to give away, wants to donate, would like to donate, wants to sublet, wants to rent out,
  would like to help, wants to help, someone to take over, new home for, wants to coach, would
  like to coach, wants to offer, would like to offer
take: takes in, would adopt, adopts, would buy, collects, gives a home, has a home for
someone: someone, somebody, anyone, anybody
workshop: workshop, workshops
free_place: place, places, spot, spots, spare place, seat, seats
trainee: intern, interns, trainee, apprentice, apprentices, working student
"""

MODES = """
lvl_junior: junior, entry-level, entry level, graduate, graduates, beginner, beginners, first job,
  career starter, newcomer, starter, career starters, young professional
lvl_senior: senior, seniors, seasoned, principal, staff engineer, veteran, expert-level, lead
lvl_head: head of, director of, vp, vice president, chief, department head, leadership role,
  management position, executive position, c-level, board seat
remote: remote, remotely, online, from home, anywhere, worldwide, via video, by video, by zoom,
  over zoom, virtual, virtually, by phone, home office, location independent, from anywhere, on
  zoom, by email, nationwide, europe-wide
parttime: part-time, part time, half-time, a few hours, 20 hours, twenty hours, two days a week,
  one day a week, 50 percent, evenings only
fulltime: full-time, full time
soft_over: no longer, not any more, any more, anymore, not anymore
not: not, no, without, except, excluding, but not, never, apart from, don't, doesn't, isn't,
  rather than, instead of, anything but, other than, anywhere but, won't, nothing in, nothing
  with, non, hates
over: is filled, has been filled, already filled, already found, has found, found one, position
  filled, is gone, already sold, already gone, is sold, is taken, already taken, stopped,
  cancelled, fully booked, not hiring, gave up, doesn't hire, does not hire, hiring freeze, has
  stopped, not hire, booked out, taken already, not looking, sold already, never again, not
  available, is over, used to hire, not take, on hold, was given away, does not offer, does not
  lend, no more
"""

STOP = """
back pain chat mission missions location occasion occasions commercial engage mode note train
court main coin rock formation
a an the and or but of to for with in on at by from as into about over up out off per via than so
that this these those
it its is are was were be been being am i me my mine we us our he him his she her hers they them
their you your who whom
whose which what when where why how if because while until since after before during between among
against within through
there here then now just only also too very more most much many some any each every all both few
other another such own same
get gets got getting go goes going went come comes coming take takes took make makes made making
do did done doing put use
uses using used would could should will shall may might must can cannot let lets let's keep keeps
like likes liked love loves
loved enjoy enjoys enjoyed able ready open keen eager happy glad currently right soon later
already still yet again maybe
perhaps ideally preferably especially mostly mainly around near nearby close local locally area
region city town village
country place somewhere someone somebody anyone anybody everyone people person folks man woman men
women guy lady child
children kid kids son daughter mother father parents brother sister wife husband family friend
friends colleague colleagues
boss neighbour neighbours cousin uncle aunt nephew niece year years month months week weeks
weekend weekends day days hour hours
minute minutes time times today tomorrow evening evenings morning mornings afternoon afternoons
night spring summer autumn
winter early late start starting starts begin beginning end ending first second third next last
new old older young
younger big small smaller large larger long short little lot lots bit good great nice best better
well decent cheap cheaper
affordable free paid inexpensive reasonable quiet friendly honest reliable regular regularly
weekly monthly daily once twice
one two three four five six seven eight nine ten dozen hundred thousand euro euros eur dollar
dollars pound pounds
company companies firm firms business businesses organisation organization agency team teams
department group work works
working worked project projects product products service services thing things stuff something
anything everything
idea ideas topic topics subject area field fields industry sector market level kind type sort way
ways part parts
help helps helping helped support experience experienced professional professionally expert
question questions answer answers
plan plans planning set setup find finds finding found try tries trying think thinks thinking tell
tells talk talks talking
bring brings back build builds building built create creates creating write writes writing run
runs running
share shares sharing join joins joining meet meets meeting open opens needs ask asks asked
mr mrs ms dr etc eg ie re vs no not yes without ex near beginners intermediate advanced basic
basics
lives living live lived moving moves moved stay stays staying own owns owner needs own self real
own whole half full
mail email call calls phone message contact contacts note notes low high key main different
special specific several various
m f d w x h native speaking nobody none hand hands job jobs role roles position look looks looking
always sometimes often
personal private professional public international national big-name well-known early-stage
late-stage interested interest
"""

TIMES = """
m1: january
m2: february
m3: march
m4: april
m5: in may, from may, until may, by may, for may, of may, may to, since may
m6: june
m7: july
m8: august
m9: september
m10: october
m11: november
m12: december
d1: monday, mondays
d2: tuesday, tuesdays
d3: wednesday, wednesdays
d4: thursday, thursdays
d5: friday, fridays
d6: saturday, saturdays, weekend, weekends
d7: sunday, sundays, weekend, weekends
from: from, starting, as of, since, after
until: until, till, up to, before, by
"""
