"""How English says what somebody wishes for or offers."""

CUES = """
seek: looking for, looks for, look for, looking to, looks to, seeks, seek, seeking, wants, want,
  needs, need, needed, searches, searching for, search, in search of, wishes, wish, would like,
  would love, wants to find, could use, interested in, hopes to, hoping to, trying to find, tries
  to find, is after, on the lookout, after a, hunting for, longs for, dreams of, asks for, asked
  for, asking for, has no, lacks, missing, desperate for, required, must find, would welcome, hopes
  for, hoping for, keen to, keen on, on the hunt, open to, short of, would appreciate, would be
  grateful, still needs, urgently needs, cannot find, can't find, wants out, wants into, wants
  back, would need, is searching, no luck finding, cannot afford, can't afford, too expensive,
  tired of, sick of, in the market for, ready for, on the search, ideally finds, would kill for,
  should have, should get, in desperate need, shopping for, after someone, due for, dreaming of,
  would enjoy, fancies, wishes for, eager to, itching to, aims to, set on, wanting, needing, asking
  around, asks around, on the look-out, has yet to find, needs another, wants another, can't find
  enough, struggling to find, struggles to find, wanted for, replacement for, desperately needs,
  needs an extra, needs a second, looks for cover, needs cover, needs a replacement, crying out
  for, could do with, could really do with, could realy do with, badly needs, badly short of, on
  the look out, lacking, going to need, has nobody, has no one, would be glad of, would be happy
  about, would be happy with, is desperate, at a loss for, without a, dreams of a, hopes to find,
  hopes to get, hopes for a, hopes to do, would love to find, would love a, longing for, gave up
  the ghost, d like, d love, d need, would be glad, could do with some, should find, wishes she
  had, wishes he had, doesn't have a, does not have a, have no, hasn't got, wanted, wanted to, on
  the hunt for, would like to find, wd like, wants smth, needs a new one
give: offers, offer, offering, gives, give, giving, provides, provide, can provide, has a, has an,
  has, have, available, spare, happy to, glad to, could, can, willing to, would share, shares, let
  others use, lets, makes, runs, does, organises, organizes, hosts, too many, left over, for free
know: knows, know, knows a good, knows someone, friends with, is friends with, close to, can
  recommend, recommends, recommend, her sister is, his brother is, his wife is, her husband is, in
  touch with, well connected, network in, good contacts, has contacts, contacts in, old colleague
hire: hires, hiring, hire, recruits, is recruiting, recruits for, taking on, employs, staffing,
  fill a position, wants to employ, looking to employ, expands its team, expanding the team,
  growing the team, headcount, would pay for, to commission, commissions, team is growing, looking
  to fill, short-staffed, short of staff, needs staff, seeks staff, building a team, builds a team,
  has to fill, filling a, filling, wants to fill, looking to hire, wants to hire, plans to hire,
  will hire, needs to hire, still hiring, staffing up, needs one more, gives out, farms out,
  outsources, subcontracts, looking to take on, team growing, growing team, seat to fill, seats to
  fill, post to fill, role open, role free, roles free, role available, position available, jobs
  available, spot on the team, joining our team, struggling to hire, struggles to hire, staff
  shortage, start asap, starts asap, start immediately, immediate start, would take on, would hire,
  happy to hire, ready to hire, budget to hire, takes interns, takes students, takes apprentices,
  takes trainees, takes on apprentices, takes on interns, hands out work, passes on work, ramping
  up, sets up a team, scaling the team, scaling up, takes in trainees, takes young, is casting,
  casting, takes on, would pay, wd pay, pays someone, pay somebody, pay someone, pays somebody,
  takes freelance pieces, commissions articles, buys articles, buys stories, takes pitches, places
  nurses, places doctors, places engineers, places candidates, agency that places, recruitment
  agency, staffing agency, temp agency, recruiting for, needs people in, needs hands in, recruiting
  a, recruiting an, is adding a, is adding, adding a
opening: opening, openings, vacancy, vacancies, open position, open positions, open role, open
  roles, position to fill, position free, job ad, job offer, has a job, has jobs, jobs at, vacant,
  vacant post, openings for, opening at, opening for, maternity cover, role at her, role at his,
  role open at, internship places, places for interns, internship place, internships available,
  graduate programme, recruitment drive, post available, posts available, jobs going, role going,
  roles going, shifts available, cover role, leave cover, still open, has money for a, has funding
  for a, funded place, funded position, funded phd, first officer seats, free seat in, spot for a,
  spot in the team, space on the team, chair free, has funding for, crew at all levels
job: job, jobs, position, employment, role, roles, new job, full-time job, day job, side job,
  summer job, weekend job, evening job, mini job, work as, working as, gig, gigs, assignment,
  assignments, contract work, freelance work, projects, commissions, employer, new challenge, be
  hired, paid work, permanent position, looks for work, seeks work, find work, needs work, wants
  work, work in, works in, work as a, works as, work on a, work at, work in a, work for, change
  jobs, changing jobs, work, next role, open to offers, between jobs, new opportunity, new
  opportunities, career move, next step, new role, permanent job, seasonal work, holiday job, laid
  off, lost her job, lost his job, employed as, contract role, freelance clients, freelance
  projects, new post, postdoc, postdoc position, fellowship, residency, locum work, shift work,
  entry-level job, entry level job, graduate scheme, graduate job, back to work in, new employer,
  next challenge, permanent contract, permanent post, in-house role, new home professionally,
  maternity cover, fixed-term, secondment, employed again, somewhere to work, place to work,
  employment again, paid job, paid position, contract jobs, move up, steady work, casual work,
  extra shifts, freelance gigs, salaried, remote job, remote position, remote role, looking for
  contracts, wants contracts, seeks contracts, looks for contracts, workplace, new workplace,
  saturday job, sunday job, fewer hours, more hours, better hours, a practice in, salon that takes
  her, place that takes her, work on a farm, work abroad, work outdoors, work with kids, work with
  children, work with people, work with animals, a post as, post as, school post, teaching post,
  post in a, post at a, a post in, 60% job, 80% job, 50% job, go in-house, in-house job, move
  in-house
internship: internship, internships, intern, interns, work placement, work experience placement,
  placement, traineeship, trainee, placement year, sandwich year, summer placement, industrial
  placement, year in industry, work shadowing, work experience week, internship place, internship
  position, clerkship, vacation scheme
apprenticeship: apprenticeship, apprentice, apprentices, apprenticeships, vocational training
student_job: working student, student job, student assistant, student jobs
freelance: freelance, freelancer, freelancers, contractor, contractors, self-employed, has
  capacity, takes on projects, takes clients, takes new clients, takes commissions, free capacity,
  accepts commissions, for hire, takes orders, takes on small jobs, taking new clients, takes on
  small projects, takes on work, takes on commissions, takes on clients, takes on new clients,
  takes on orders, more clients, room for more clients, room for 2 more, takes new, capacity for,
  has time for small, small jobs, takes bookings, bookable, can be booked, available for hire, for
  a fee, fixed price, by the hour, hourly, per hour, day rate, after hours, on the side, side gigs,
  takes jobs, does jobs, taking jobs, self employed, own practice, own studio, own firm, own
  business, one-woman business, one-man business, one-person, sole trader, has slots, has free
  slots, slots free, slots open, accepting clients, accepting patients, takes patients, new
  patients, takes new patients, spare capacity, books still open, diary open, has openings in her
  diary, open for projects, open for commissions, open for work, small fee, paid projects, room for
  new clients, has room for new clients, has room for more, room for more, free slots in, does
  small jobs, takes small jobs, takes private clients, takes on private, open for new work
candidate: candidate, candidates, applicants, applicant, talent, staff, employees, employee, new
  hire, workers, successor
cofounder: co-founder, cofounder, co-founders, cofounders, founding partner, business partner, to
  found with, founding team, co-found, cofound, technical cofounder, technical co-founder, tech
  cofounder, tech co-founder, business cofounder, business co-founder, commercial cofounder,
  commercial co-founder, sales co-founder, wants to start something, wants to start smth, wants to
  start a company, start something together, wants to join a startup, would join a startup, looking
  to join a startup, build a company with, start a company with
mentor: mentor, mentors, mentoring, mentorship, mentee, mentees, coach, coaches, coaching, sparring
  partner, sparring, role model, guidance, accountability partner, wants to mentor, would like to
  mentor, wants to coach, would like to coach, takes mentees, thought partner, takes on mentees,
  supports founders, mentored, has mentored, coaches people, mentors juniors, mentors people,
  mentors young, mentors new, wants a mentor, someone ahead of her, someone ahead of him,
  role-model, takes under her wing, takes under his wing, take under, one-to-one sessions, regular
  calls, monthly call, encouragement, be coached, wants to be coached, to be mentored, coach new,
  coaches new
feedback: feedback, review, reviews, reviewing, reviewer, look over, looks over, looks at, read
  through, reads through, comments on, comment on, critique, critiques, second opinion, second pair
  of eyes, proofread, proofreads, test reader, test readers, beta reader, beta readers, sanity
  check, honest opinion, opinion on, check her, check his, checks, check over, honest look, going
  over, go over, goes over, fresh eyes, tear apart, someone to read, someone to check, poke holes,
  gut check, eyes on, run it by, reads drafts, marks up, honest eyes, read it, read her, read his,
  reads, happy to read, editorial feedback, test read, gives notes, notes on, candid opinion, look
  through, looks through, edits, dry run, practise her talk, practise his talk, looked at, had a
  look, comment, comments, gives comments, will comment, critique the, a review, an audit of, to
  review, honest feedback, gives feedback, check through, check out, to check, go through, goes
  through, walk through, corrections, corrects, correct, cold read, assess, assesses, evaluates,
  evaluate, roast, roasts, rip apart, tells you honestly, go through her, go through his, looks at
  portfolios, tells them the truth, proof-reads, mock, critical pair of eyes, pair of eyes
intro: introduction, introductions, introduction to, intro, intros, introduce, introduces, contact
  at, contacts at, contact in, contact to, contact with, contacts to, contacts with, contact
  person, contacts, contact, connection to, connections to, connections at, connection,
  connections, connect, put in touch, meet people, meet someone, to meet, get to know, talk to
  someone, talk to people, talk with, talk to, speak to someone, speak with someone, speak to
  people, speak with, someone at, someone from, someone who works, somebody at, somebody who works,
  people who work, warm intro, referral, referrals, refer, access to, link to, decision maker, way
  into, foot in the door, door opener, open doors, opens doors, knows anyone at, in front of, reach
  someone, reach out to, way in, get a meeting, meeting with, meet a, meet an, meet other, be
  introduced, introduced to, can introduce, would introduce, knows the head, knows the founder,
  knows the buyer, knows people at, knows people in, connected to, connected with, knows many,
  knows several, knows a lot of, whom to talk to, who to talk to, line to, good line to, direct
  line, a way in, ways into, knows the organisers, knows the organizers, organisers of, knows the
  people, on first-name terms, well connected in, friend at, friends at, sister at, brother at,
  cousin at, knows the team, knows the editor, knows the owner, knows buyers, knows the director,
  ties to, links to, inroads, can call, could call, door to, get to the, hook up with, knows
  people, plugged into, network of, rolodex, address book, knows everyone, knows everybody, knows
  half, knows most, used to sit next to
worked_at: works at, works for, worked at, worked for, used to work at, used to work for, formerly
  at, ex, years at, alumni of, alumna of, alumnus of, employed at, sits on the board, board member,
  manages the, leads the, head at, insider, on the board of, works in, works as, work in, work as
speaker: speaker, speakers, keynote speaker, guest speaker, panellist, panelist, panelists,
  presenter, guest lecturer, podcast guest, guest for podcast, guests for podcast, podcast guests,
  interview guest, someone to speak, someone to talk about, someone to give a talk, guests, someone
  to moderate, talk at our, speaker for, people to speak, moderator, moderators, host for, panel
  guest, panel guests, storyteller, emcee, expert for a panel, for our podcast, for her podcast,
  for his podcast, podcast guest wanted, someone for the panel, talk for, a talk for, practitioner
  for, invite, to invite, come and tell, tell her class, tell his class, class visit, a visitor to
  talk, lecturer, lecturers, talker, a visitor, who could give a talk, who could talk, somebody to
  talk about, somebody to speak, somebody to give a talk
talk: give a talk, gives talks, give talks, gives a talk, talk about, talks about, talks on, talk
  on, speak at, speaks at, speak about, speaks about, speak on, speaks on, speaking engagement,
  speaking engagements, lecture, lectures, keynote, keynotes, present at, public talk, giving
  talks, would speak, guest lecture, to speak, likes to speak, appear on, be a guest, as a guest,
  speak up about, to talk at, to speak to students, enjoys speaking, would talk, could speak, can
  speak, available to speak, would give a talk, speaks regularly, gives workshops, has given talks,
  likes giving talks, gives a keynote, gives keynotes, likes meetups, likes to present, to present,
  presents her, presents his, would present, speak in public, talks at, gave a talk, gave talks,
  ted talk, experienced speaker, keynote speaker, happy to speak, glad to speak, would come and
  speak, comes to speak, would visit schools, visits schools, visit classes, happy to be a guest,
  would join a panel, sits on panels, joins panels, talks to school classes, talk to students,
  happy to present, wants to present, wants to speak, tells stories, tells wonderful, gives
  lectures, stories to, reads from her, reads from his, readings, reading from her, slideshow,
  slide show, has spoken about, has spoken at, spoken at, talking to pupils, likes talking to
  pupils, talks to pupils, comes into schools, chairs panels, moderates, moderates panels,
  moderates events, has moderated, experienced host, hosts panels, hosts events, talk about it at,
  happy to talk about, would talk about
slot: speaking slot, slot, slots, speaker slot, talk slot, stage, call for papers, call for
  speakers, call for proposals, cfp, speaking opportunity, speaking opportunities, place on a
  panel, stage time, evening free for a talk, guest spot, open mic, audience for, speaker slots,
  slot free, talks wanted, picking talks, still picking, lightning talk, lightning talks, lineup,
  line-up, programme not full, programme still, programme has, submissions, submit a talk, submit
  talks, small stage, curates talks, organises talks, seat on a panel, speaker missing, missing a
  speaker, one speaker short, has a slot for, open speaker slots, needs speakers in, any slots,
  still has slots, still has lightning slots
lend: lend, lends, lending, loan out, borrow out, rents out, rent out, lets out, sublets, sublet,
  to let, for rent, to rent out, hires out, can be borrowed, give away, gives away, giving away,
  donate, donates, for sale, sells, sell, selling, to sell, get rid of, gets rid of, spare room,
  lease out, leases out, vacates, moving out, moves out, swaps, parting with, hand down, hands
  down, to give away, to spare, has left, wants to lend, would like to give away, wants to sell,
  would like to sell, wants to give away, wants to donate, would like to donate, wants to sublet,
  wants to rent out, no longer needs, no longer uses, no longer use, does not need any more,
  doesn't need any more, doesn't use any more, never uses, hardly uses, outgrown, has outgrown,
  stands empty, standing empty, stands unused, gathering dust, leftover, can have, up for grabs,
  going spare, getting rid of, clearing out, clears out, upgrading, downsizing, rarely uses, sits
  unused, unused, can be lent, happy to lend, would lend, could lend, to borrow from her, to borrow
  from him, let people use, lets people use, lets friends use, can let someone use, would let
  someone use, in the cellar, in the attic, in the garage, in the basement, spare, subletting,
  subletting a, gives up her, gives up his, vacating, passing on, passes on her, passes on his,
  going for free, free to a good home, to collect, collect only, hand-me-down, could part with,
  surplus, idle, sitting in, nobody uses, not used, hasn't used, available to borrow, free to
  borrow, free to use, loans, loans out, in storage, for hire to, rarely used, hardly used, lets
  her, lets his, hires it out, letting his, letting her, letting their, letting a, renting out,
  rents her, rents his, sublets her, sublets his, goes abroad and lets, use it whenever, hardly
  ever used, lends out
borrow: borrow, borrows, borrowing, rent, rents, renting, buy, buys, buying, second-hand,
  secondhand, used, lease, wants to buy, purchase, on loan, house hunting, flat hunting, to house,
  to store, to stay, for rent, to let, a sublet, sublet in, to use for, use of, somewhere to, a
  place to, place for, space for, room for, for rent in, to lease, to sublet, sublease, get hold
  of, get her hands on, no gear, somewhere, cheap place, affordable place, a roof, hiring a van,
  rent from, somewhere to live, place to live, somewhere to stay, needs to store, wants to store,
  somewhere to store
learn: learn, learns, learning, course, courses, class, classes, lesson, lessons, tutor, tutors,
  training, workshops, improve her, improve his, improve their, brush up, brushing up, study group,
  bootcamp, introduction course, beginners course, evening class, get better at, take up, be
  taught, practise, practising, practicing, crash course, refresher, taught by, master the basics,
  learn how, to learn, extra lessons, private lessons, intensive course, evening course, online
  course, someone to teach, be shown, show her, show him, wants to learn, has to learn, weak spot,
  catch up, catch up on, training in, practise speaking, conversation lessons, tuition, upskill,
  upskilling, retake, resit, prep course, beginner's course, how to use, get the hang, pick up,
  practice with, practise her, practise his, brush up her, brush up his, get her, up to b2, up to
  c1, up to b1, must get her, must get his, seminar, seminars, taking up, takes up
teach: teach, teaches, teaching, instructs, native speaker, gives lessons, gives a course, trains
  people, runs workshops, runs courses, show how, shows how, show someone how, shows people how,
  explain, explains, show beginners, runs a course, runs a class, coaches beginners, wants to
  teach, would like to teach, likes to teach, native, tutors, tutor, gives tuition, coaches pupils,
  wizard, whizz, happy to teach, would teach, can teach, evening course, has places, places left
  on, runs evening, free lessons, lessons in, course in, course on, classes in, offers lessons,
  offers classes, gives classes, offers training, trains, lesson, gives crash courses, runs an
  evening, runs weekend, demonstrates, tandem, takes students, takes pupils
invest: investor, investors, angel, business angel, business angels, vc, vcs, venture capitalist,
  invest, invests, investing in, funds startups, raising, raises, capital, grant, grants, sponsor,
  sponsors, sponsorship, donation, donations, loan, seed money, financing, financial support,
  money, patron, scholarship, scholarships, writes cheques, writes checks, cheque, cheques, ticket
  size, family office, prize money, stipend, to sponsor, sponsoring, wants to invest, would like to
  invest, funding, funds, backers, backer, runway, angel round, bridge round, invests up to, puts
  money into, budget to sponsor, matching funds, pre-seed cheques, first cheques, seeks deals,
  looks for startups, co-invests, coinvests, deploys, syndicate, lp, limited partner, fund manager,
  fundraising round, closing her round, closing his round, raising money, cash for, prize, bursary,
  bursaries, sponsoring budget, matched funding, philanthropist, donates to, gives money
customer: customer, customers, client, clients, pilot customer, pilot customers, pilot client,
  first customers, orders, new clients, buyers, paying customers, early adopters, pilot partner,
  pilot partners, design partner, design partners, distributor, distributors, stockist, stockists,
  retailers, outlet, outlets, market for, someone to sell to, pilot, place to sell, sell to, stock
  her, stocks local, stocks, buys from, sells through, looking to sell, procurement contract, first
  buyers, first order, users who pay, new customers, paying clients, more clients, first clients,
  more customers, more orders, sales leads, b2b leads, book of business, pilot site, pilot sites,
  reference customer, resellers, reseller, wholesalers, wholesaler, buyer for, buyers for, shops
  to, shops that, shelf space, get listed, listed in, market entry, commission work, bookings
volunteer: volunteer, volunteers, volunteering, voluntary, helpers, helper, helping hands, hands
  for, honorary, pro bono, board members for, unpaid help, volunteering work, wants to volunteer,
  would like to volunteer, likes to volunteer, extra hands, pair of hands, would like to help,
  wants to help out, happy to lend a hand, gladly helps, trustee, trustees, board member for,
  committee member, pitch in, marshals, stewards, help out, would help out, short of helpers, hands
  on deck, more hands, spare hours, spare saturday, free saturdays, do good, give back, wants to
  give back, would like to give back, do something useful, do something good, volunteer role,
  volunteer work, unpaid, charity work, committee members, coaches for, drivers for, read to
  children, reads to children, for free for, needs people to, people to help, likes to help on,
  helping out, free on weekdays, needs hands
lend_hand: lend a hand, help out, do some good, be useful, wants to get involved, get involved,
  gives time, has time to help, engage, wants to help out, would help out, helping out
tester: tester, testers, test users, test user, beta tester, beta testers, interview partners,
  interview partner, interviewees, interviewee, participants, participant, survey participants,
  respondents, test persons, test families, test subjects, people to interview, people to survey,
  survey, users for, users to test, interviews with, take part in a study, takes part in studies,
  take part, takes part, fill in, would test, tests, beta test, beta, test drive, try out, tries
  out, user interviews, user interview, study participants, be interviewed, test the, customer
  interviews, people to test, trial users, focus group, answers questions about, to interview,
  interview, surveys, likes trying, trying new, tries new, likes to try, early users, user
  research, try a prototype, tries prototypes, give it a try, give it a spin, testing apps, testing
  new, early testers, pilot users, be a guinea pig, guinea pigs, take part in studies, would take
  part, takes part in tests, sufferer, recruits people, trial participants, test group, try her,
  try his, people to try, willing to be interviewed, happy to be interviewed, up for interviews, up
  for testing, gladly tests, loves testing, likes testing, to test, willing to try, guinea-pig,
  first users, pilot families, test drivers, taste test, tasters, taste testers, test readers,
  doesn't mind being asked, being asked about it, taking part in research, taking part in studies,
  love trying, love trying out things, happy to be asked, willing to be asked, open to being
  interviewed, would answer questions about, answers surveys
study: study, studies
advice: advice, advise, advises, advising, tip, tips, guidance on, help with, help on, helps with,
  helps, help, assist, assists, assistance, supports, support with, expertise, expert in, expert
  on, expert, experts, specialist, experience with, experience in, experiences with, know-how,
  knowledge of, someone who knows, knows about, knows how, knows a lot about, knows her way around,
  knows his way around, well versed, understands, knows everything about, information about,
  information on, question about, questions about, questions on, ask about, wonders how, wonders,
  wants to know, wants to understand, understand, recommendation, recommendations, recommendation
  for, exchange, exchanges, exchange ideas, has done, has been through, went through, lived
  through, someone who has been, someone who has, experiences, insight, insights, insights into,
  swap notes, compare notes, consult, how to, figure out, pick her brain, pick his brain, knows the
  ropes, familiar with, happy to talk, talks openly, glad to talk, talk openly, willing to talk,
  struggles with, struggling with, stuck with, stuck on, unsure, unsure about, unsure how, curious,
  curious about, considering, thinking about, thinks about, think through, talk through, sounding
  board, has learned, learned the hard way, can explain, can show, can advise, advises people,
  answers questions, happy to answer, guides, mistakes to avoid, lessons learned, been there, how
  she did it, how he did it, how it works, how others, best practices, practical tips, recommend,
  recommends a, honest advice, wants to hear, would like to hear, pointers, what to, how do, legal
  advice, free advice, half hour of, an hour of advice, free hour, gives advice, full of tips, been
  to, has been to, lived in, lived there, cycled through, cycled across, travelled through,
  traveled, toured, crossed, spent a year, grew up in, knows the area, knows the city, has moved
  to, moved there, made the move, went freelance, changed careers, has founded, founded and sold,
  has raised, did it herself, did it himself, has written, has published, published, survived,
  overcame, recovered, first-hand, first hand, from experience, own experience, her own experience,
  his own experience, tells how, tell how, describes how, shares what, shares how, shares her,
  shares his, open about, gladly tells, glad to share, happy to share, happy to help, happy to
  advise, happy to chat, happy to explain, chat about, talk about moving, walks people through,
  walk people through, someone experienced, mistakes, pitfalls, ins and outs, learn from, someone
  with experience, guide to, would like to know, needs to know, want to know, does not know,
  doesn't know, clueless, overwhelmed, no idea, sit down with, tips welcome, loves giving advice,
  enjoys helping, just ask, all alone, feels alone, walked the, has walked, hiked the, knows her
  stuff, knows his stuff, knows which, doesn't know which, someone clever
partner: partner, buddy, companion, someone to play, people to play, people to run, people to
  climb, players, player, team mate, teammate, team mates, mate, mates, fellow, like-minded,
  someone to run with, band members, member, members, tandem, language tandem, language partner,
  language exchange, welcomes new people, new people welcome, welcomes guests, is open to new
  members, takes new people, walking group, running group, reading group, support group, self-help
  group, regulars table, accountability buddy, study buddy, training partner, someone to train
  with, someone to practise, someone to practice, meets weekly, meets every, join us, new members,
  welcomes beginners, open to all, welcomes anyone, up for a tandem, up for a game, game partner,
  running mates, jam session, jam sessions, jamming, bandmates, bandmate, team players, people to
  practise, people to practice, someone to go with, someone to talk, to run with, to play with,
  co-author, co-authors, coauthor, collaborator, collaborators, collaborate, collaboration, joint
  project, research partner, consortium, project partner, project partners, exchange partner,
  penpal, pen pal, swap, house swap, carpool, book club, club, swapping homes, swap homes, join
  someone, sing with others, play with others, fellow sufferers, company for, would swap,
  conversation for, to practise her, to practise his, practise with someone, practise with
  somebody, to practise with, chat in, to chat in
become: become, becomes, move into, switch to, switch into, change into, get into, break into,
  start as, career in, career as, retrain as, transition into, becoming, get started in, start out
  in, start in, work in policy, leave for, pivot to, pivot into, switching to, crossing over, break
  in, transition, transitioning, move from
reverse: wants to teach, would like to teach, likes to teach, wants to mentor, would like to
  mentor, wants to volunteer, would like to volunteer, wants to invest, would like to invest, wants
  to lend, would like to give away, wants to sell, would like to sell, wants to give away, wants to
  donate, would like to donate, wants to sublet, wants to rent out, would like to help, wants to
  help, new home for, wants to coach, would like to coach, wants to offer, would like to offer,
  would love to teach, loves to teach, would love to mentor, hopes to teach, someone to take over
  the
take: takes in, would adopt, adopts, would buy, collects, gives a home, has a home for
someone: someone, somebody, anyone, anybody
workshop: workshop, workshops
free_place: place, places, spot, spots, spare place, seat, seats
trainee: intern, interns, trainee, apprentice, apprentices, working student
own: available from, available immediately, available now, ready for a new, made redundant,
  redundant, laid off, let go, fed up, fed up with, bored with, bored at, would relocate, willing
  to relocate, relocating, relocates, moving to, moves to, going back to, wants back to, back to,
  returning to, would move, willing to move, contract ends, contract ending, notice period, new in
  town, looking around, wants out of, unemployed, out of work, freshly graduated, just graduated,
  graduating, would go abroad, passive looking, open to anything, open to offers, open for,
  immediately available, jobless, between jobs, on the job market, on the market, after contract
  work, job hunting, job-hunting, jobseeker, job seeker, wants a change, wants to change, wants to
  move up, years old, contract as, contract runs out, runs out in
plain: after work, from work, at work, worked out, work on her, work on his, work together, home
  from work, back to work, starts a job, starting a job, starts a new job, has a job, got a job,
  found a job, starts work, while at work, helps others, works with, likes her job, likes his job,
  in selling, selling to, selling software, coached in selling, good at selling, learn selling,
  early-stage
budget: has budget, budget for, has a budget, picks an agency, pick an agency, choosing an agency,
  chooses an agency, tender, tenders, out to tender, request for proposals, rfp, shops around for,
  would buy, wants to buy, buys regularly, looks for a supplier, seeks a supplier, needs a
  supplier, changing suppliers, switching suppliers, sources from, orders from, would order, is
  buying, purchases, would pay, would pilot, happy to pilot, open to pilots, pilots new, would
  trial, early adopter of, would stock, would carry, stocks products, lists new, no caterer, plans
  company, comparing offers, compares offers, compares quotes, collecting quotes, getting quotes,
  small fee, buys wool, buys from small
retrain: retrain, retrain as, retraining, retraining as, train as, training as, qualify as,
  requalify, career changers welcome, second career as, study to become, train to be, training to
  be
speaks: speaks, talks
sought: wanted
do_for: someone to build, someone to make, someone to fix, someone to repair, someone to paint,
  someone to install, someone to translate, someone to design, someone to sew, someone to build
  her, someone to do, somebody to build, somebody to fix, somebody to repair, somebody to make,
  somebody to design, someone to clean, someone to cut, somebody to paint, someone to proofread
"""
