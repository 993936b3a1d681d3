#!/usr/bin/env bash
# The smallest relay: asks CodePipeline for waiting jobs, and dispatches a workflow run for each.
# Run it every minute or so. Needs the AWS CLI, gh and jq.
#   relay.sh custom         jobs of a custom action
#   relay.sh third-party    jobs of a third-party action
set -euo pipefail

repository=your-org/your-repository
third_party_type=category=Build,owner=ThirdParty,provider=YourProvider,version=1
custom_type=category=Build,owner=Custom,provider=GitHub,version=1

# Through the environment and standard input: arguments can be read by other processes.
dispatch() {
  jq -n '{ event_type: "codepipeline-job", client_payload: (env.PAYLOAD | fromjson) }' |
    gh api "repos/$repository/dispatches" --input -
}

case ${1:-custom} in
  custom)
    aws codepipeline poll-for-jobs --action-type-id "$custom_type" --max-batch-size 10 --output json |
      jq -c '.jobs[]? | { "job-id": .id, nonce }' |
      while read -r PAYLOAD; do
        export PAYLOAD
        dispatch
      done
    ;;
  third-party)
    aws codepipeline poll-for-third-party-jobs --action-type-id "$third_party_type" --max-batch-size 10 --output json |
      jq -c '.jobs[]?' |
      while read -r job; do
        # CodePipeline names the customer; the token that belongs to it was agreed upon beforehand.
        CLIENT_TOKEN=$(aws secretsmanager get-secret-value --query SecretString --output text \
          --secret-id "codepipeline-client/$(jq -r .clientId <<< "$job")")
        export CLIENT_TOKEN
        PAYLOAD=$(jq -c '{ "job-id": .jobId, "client-token": env.CLIENT_TOKEN }' <<< "$job")
        export PAYLOAD
        dispatch
      done
    ;;
  *)
    echo 'usage: relay.sh [custom | third-party]' >&2
    exit 2
    ;;
esac
